import type { ScenarioResult } from "../verdict/scenario-result.ts";
import { escapeLines, escapeText } from "./escape-text.ts";
import { createPaint, type Paint } from "./paint.ts";
import type { TerminalOptions } from "./render-terminal.ts";

/** Differences listed above each channel's diff. */
const LISTED = 20;

/** Everything `parity diff` shows of one scenario: every difference at its path, and the unified diff of each channel. */
export function renderDiff(result: ScenarioResult, { colour }: TerminalOptions): string {
  const paint = createPaint(colour);
  const head = `${result.id}: ${result.verdict}`;
  const notes = result.notes.map((note) => `  ${escapeText(note)}`);
  const channels = result.channels
    .filter(({ differences }) => differences > 0)
    .flatMap(({ channel }) => renderChannel(channel, result, paint));
  const equal = result.channels.filter(({ differences }) => differences === 0).length;
  const rest = `${equal} of ${result.channels.length} channels are equal.`;
  return `${[paint.strong(head), ...notes, "", ...channels, rest].join("\n")}\n`;
}

function renderChannel(name: string, result: ScenarioResult, paint: Paint): readonly string[] {
  const judged = result.channels.find(({ channel }) => channel === name);
  const own = result.differences.filter(({ channel }) => channel === name);
  const listed = own.slice(0, LISTED).map(({ path, kind, golden, port }) => {
    const sides = [golden, port].map((text) =>
      text === undefined ? "(nothing)" : escapeText(text),
    );
    return `  ${escapeText(path)}  ${kind}: ${sides.join(" -> ")}`;
  });
  const count = judged?.differences ?? own.length;
  const more = count > listed.length ? [`  … and ${count - listed.length} more`] : [];
  return [
    paint.strong(`${escapeText(name)}: ${judged?.verdict ?? "diverged"}`),
    `  fingerprint ${judged?.fingerprint ?? ""}`,
    ...listed,
    ...more,
    "",
    ...renderPatchLines(result.patches[name] ?? "", paint),
  ];
}

function renderPatchLines(patch: string, paint: Paint): readonly string[] {
  if (patch === "") return [];
  return escapeLines(patch)
    .split("\n")
    .map((line) => {
      if (line.startsWith("-")) return paint.bad(line);
      if (line.startsWith("+")) return paint.good(line);
      return line.startsWith("@@") ? paint.faint(line) : line;
    });
}
