import type { FalseAlarms } from "../shell/selfcheck/count-false-alarms.ts";
import type { KilledCapture } from "../shell/selfcheck/kill-capture.ts";
import type { Vacuity } from "../shell/selfcheck/measure-vacuity.ts";

/** What was checked; a part that was not asked for is absent. */
export interface Selfcheck {
  readonly falseAlarms?: FalseAlarms;
  readonly vacuity?: readonly Vacuity[];
  readonly kills?: readonly KilledCapture[];
}

/** Ids and alarms printed; the rest is counted. */
const SHOWN = 10;

/** 0: nothing was found that should not be; 1: something was; 3: something could not be judged, which proves nothing. */
export function selfcheckExitCode({ falseAlarms, vacuity = [], kills = [] }: Selfcheck): 0 | 1 | 3 {
  const alarms = falseAlarms?.alarms ?? [];
  const isBad =
    alarms.some(({ verdict }) => verdict !== "error") ||
    vacuity.some(({ passed }) => passed.length > 0) ||
    kills.some(({ faults }) => faults.length > 0);
  if (isBad) return 1;
  const isUnjudged = alarms.length > 0 || vacuity.some(({ notJudged }) => notJudged.length > 0);
  return isUnjudged ? 3 : 0;
}

/** Say what each part found, figures first. */
export function renderSelfcheck({ falseAlarms, vacuity, kills }: Selfcheck): string {
  return [
    ...(falseAlarms === undefined ? [] : renderAlarms(falseAlarms)),
    ...(vacuity === undefined ? [] : renderVacuity(vacuity)),
    ...(kills === undefined ? [] : renderKills(kills)),
  ].join("\n");
}

function renderAlarms({ runs, load, judged, alarms, bound }: FalseAlarms): readonly string[] {
  const under = load === 0 ? "" : ` under ${load} busy loops`;
  const percent = (bound * 100).toPrecision(2);
  const lines = alarms
    .slice(0, SHOWN)
    .flatMap(({ scenario, run, verdict, reported }) => [
      `  ${scenario}, run ${run}: ${verdict}`,
      ...reported.map((line) => `    ${line}`),
    ]);
  return [
    `False alarms: ${alarms.length} in ${judged} judgements of the reference (${runs} runs${under}); rate at most ${percent} % with 95 % confidence`,
    ...bounded(lines, alarms.length),
  ];
}

function renderVacuity(table: readonly Vacuity[]): readonly string[] {
  return table.flatMap(({ subject, scenarios, passed, notJudged, verdicts }) => {
    const counts = Object.entries(verdicts).map(([verdict, count]) => `${count} ${verdict}`);
    return [
      `Vacuity: ${subject} passes ${passed.length} of ${scenarios} scenarios (${counts.join(", ")})`,
      ...bounded(
        passed.slice(0, SHOWN).map((id) => `  passes for nothing: ${id}`),
        passed.length,
      ),
      ...bounded(
        notJudged.slice(0, SHOWN).map((id) => `  not judged: ${id}`),
        notJudged.length,
      ),
    ];
  });
}

function renderKills(kills: readonly KilledCapture[]): readonly string[] {
  const bad = kills.filter(({ faults }) => faults.length > 0);
  const moments = kills.map(({ atMs }) => atMs).toSorted((a, b) => a - b);
  return [
    `Kill -9: ${bad.length} of ${kills.length} killed captures left something behind (${moments[0] ?? 0} to ${moments.at(-1) ?? 0} ms after the start)`,
    ...bad.flatMap(({ atMs, faults }) => [
      `  killed after ${atMs} ms`,
      ...faults.map((fault) => `    ${fault}`),
    ]),
  ];
}

function bounded(lines: readonly string[], total: number): readonly string[] {
  return total > SHOWN ? [...lines, `  … ${total - SHOWN} more`] : lines;
}
