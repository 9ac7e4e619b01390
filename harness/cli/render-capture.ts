import type { ChannelComparison } from "../core/compare/difference.ts";
import { escapeText } from "../core/report/escape-text.ts";
import { type CaptureResult, isCaptured } from "../shell/run/capture-result.ts";

/** Differences printed for each scenario; the rest is counted. */
const SHOWN = 3;

/** How capture was asked to work, and what became of the port's data. */
export interface CaptureView {
  readonly check: boolean;
  /** Files of port data that changed, or with `check` would. */
  readonly changedData: readonly string[];
}

/** Say what capture did: one line in all, then each scenario that failed with what and where. */
export function renderCapture(
  results: readonly CaptureResult[],
  { check, changedData }: CaptureView,
): string {
  const count = (outcome: CaptureResult["outcome"]): number =>
    results.filter((result) => result.outcome === outcome).length;
  const failed = results.filter((result) => !isCaptured(result) && result.outcome !== "not-run");
  const head = check
    ? `${count("unchanged")} of ${results.length} goldens reproduce`
    : `${count("written")} goldens written, ${count("unchanged")} unchanged, of ${results.length}`;
  const notRun = count("not-run") === 0 ? "" : `, ${count("not-run")} not run`;
  const data = changedData.map((file) => `Port data ${check ? "is stale" : "written"}: ${file}`);
  return [
    `${head}, ${failed.length} failed${notRun}`,
    ...data,
    ...failed.flatMap(renderFailure),
  ].join("\n");
}

function renderFailure(result: CaptureResult): readonly string[] {
  const title = `\n${result.id}: ${result.outcome}`;
  switch (result.outcome) {
    case "drifted":
      return [`${title} from the golden`, ...renderComparisons(result.comparisons)];
    case "unstable":
      return [
        `${title}, run ${result.run} differs from run 1 and no rule covers it`,
        ...renderComparisons(result.comparisons),
      ];
    case "refused":
      return [title, ...result.reasons.map((reason) => `  ${escapeText(reason)}`)];
    case "unusable":
      return [title, `  ${escapeText(result.message)}`, `  Hint: ${result.hint}`];
    case "not-run":
      return [`${title}: ${result.because}`];
    case "written":
    case "unchanged":
      return [title];
  }
}

function renderComparisons(comparisons: readonly ChannelComparison[]): readonly string[] {
  const all = comparisons.flatMap(({ differences }) => differences);
  const total = comparisons.reduce(
    (sum, { differences, omitted }) => sum + differences.length + omitted,
    0,
  );
  const lines = all
    .slice(0, SHOWN)
    .flatMap(({ channel, path, kind, golden, port }) => [
      escapeText(`  ${channel} ${path} (${kind})`),
      ...(golden === undefined ? [] : [`    - ${oneLine(golden)}`]),
      ...(port === undefined ? [] : [`    + ${oneLine(port)}`]),
    ]);
  return total > SHOWN ? [...lines, `  … ${total - SHOWN} more`] : lines;
}

function oneLine(text: string): string {
  const shown = escapeText(text);
  return shown.length > 200 ? `${shown.slice(0, 200)}…` : shown;
}
