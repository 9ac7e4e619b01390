import { PROBLEM_KINDS, type ProblemKind } from "../verdict/problem.ts";
import { VERDICTS } from "../verdict/verdict.ts";
import { createPaint, type Paint } from "./paint.ts";
import { fitText, wrapText } from "./fit-text.ts";
import { escapeText } from "./escape-text.ts";
import { formatScore, formatShare } from "./format-score.ts";
import { groupProblems, type ProblemGroup } from "./group-problems.ts";
import { renderRedScenario } from "./render-red-scenario.ts";
import type { Report } from "./report.ts";

const WIDTH = 80;
/** Red scenarios shown in full; the rest is counted. */
const SHOWN = 12;

/** What a terminal can do. */
export interface TerminalOptions {
  readonly colour: boolean;
}

const TITLES: Readonly<Record<ProblemKind, string>> = {
  error: "Could not be judged",
  red: "Red",
  regressed: "Worse than the baseline",
  unlisted: "Not in the baseline (replay --update-baseline)",
  improved: "Better than the baseline (replay --update-baseline)",
  vanished: "In the baseline but gone",
  register: "Register and manifest",
  generated: "Committed reports are out of date",
};
/** The result of a replay for a person at a terminal: score, what is red and how to see it again. 80 columns, no colour needed. */
export function renderTerminal(report: Report, { colour }: TerminalOptions): string {
  const paint = createPaint(colour);
  const lines = [
    fitText(escapeText(`${report.target}: ${report.port.executable}`), WIDTH),
    fitText(`against ${report.reference.package} ${report.reference.version}`, WIDTH),
    "",
    ...renderTotals(report),
    "",
    ...PROBLEM_KINDS.flatMap((kind) => renderKind(kind, report, paint)),
    ...renderEnd(report, paint),
  ];
  return `${lines.join("\n")}\n`;
}

function renderTotals({ totals, score, masking }: Report): readonly string[] {
  const counts = VERDICTS.filter((verdict) => totals[verdict] > 0).map(
    (verdict) => `${verdict} ${totals[verdict]}`,
  );
  const scores = Object.entries(score).map(
    ([honesty, one]) => `Score, ${honesty}: ${formatScore(one)}`,
  );
  const share = `${formatShare(masking.masked, masking.values)} of ${masking.values} values`;
  return [...wrapText(counts.join("   "), WIDTH), ...scores, `Masked: ${share}`];
}

function renderKind(kind: ProblemKind, report: Report, paint: Paint): readonly string[] {
  const problems = report.problems.filter((problem) => problem.kind === kind);
  if (problems.length === 0) return [];
  const groups = groupProblems(problems, report.scenarios);
  const shown = groups.slice(0, SHOWN).flatMap((group) => renderGroup(group, paint));
  const rest = groups.slice(SHOWN).reduce((sum, { alike }) => sum + alike.length + 1, 0);
  const more = rest > 0 ? [`  … and ${rest} more in reports/out/summary.md`, ""] : [];
  return [paint.strong(`${TITLES[kind]}: ${problems.length}`), "", ...shown, ...more];
}

function renderGroup({ problem, scenario, alike }: ProblemGroup, paint: Paint): readonly string[] {
  const lines =
    scenario !== undefined && problem.kind !== "improved"
      ? renderRedScenario(scenario, problem, paint)
      : wrapText(escapeText(problem.message), WIDTH - 4).map((line) => `  ${line}`);
  if (alike.length === 0) return [...lines, ""];
  const ids = fitText(`${alike.length} more like it: ${alike.join(", ")}`, WIDTH - 4);
  return [...lines, `    ${escapeText(ids)}`, ""];
}

function renderEnd({ exitCode, problems, totals }: Report, paint: Paint): readonly string[] {
  if (exitCode === 0) {
    const known = totals.diverged === 0 ? "" : ` as the baseline says: ${totals.diverged} diverge`;
    return [paint.good(`Parity holds${known}.`)];
  }
  const count = `${problems.length} ${problems.length === 1 ? "problem" : "problems"}`;
  return [
    exitCode === 3
      ? paint.bad(`Parity could not be judged: ${count}.`)
      : paint.bad(`Parity does not hold: ${count}.`),
  ];
}
