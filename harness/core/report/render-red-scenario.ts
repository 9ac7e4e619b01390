import type { Difference } from "../compare/difference.ts";
import type { Problem } from "../verdict/problem.ts";
import { escapeText } from "./escape-text.ts";
import { fitText, wrapText } from "./fit-text.ts";
import type { Paint } from "./paint.ts";
import type { ReportedScenario } from "./report.ts";

const WIDTH = 80;
const NOTES = 3;

/** A red scenario on a terminal: why, its first difference, and the one command that reproduces it. */
export function renderRedScenario(
  scenario: ReportedScenario,
  problem: Problem,
  paint: Paint,
): readonly string[] {
  const first = firstUnexplained(scenario);
  return [
    ...indent(2, problem.message).map(paint.bad),
    ...scenario.notes.slice(0, NOTES).flatMap((note) => indent(4, note)),
    ...(first === undefined ? [] : renderDifference(first)),
    ...renderRest(scenario),
    `    $ ${escapeText(scenario.reproduce)}`,
  ];
}

/** The first difference of the worst channels: those a deviation explains are no news. */
function firstUnexplained({ channels, differences }: ReportedScenario): Difference | undefined {
  const explained = new Set(
    channels.filter(({ deviation }) => deviation !== undefined).map(({ channel }) => channel),
  );
  return differences.find(({ channel }) => !explained.has(channel)) ?? differences[0];
}

function renderDifference({ channel, path, kind, golden, port }: Difference): readonly string[] {
  const head = `${channel}  ${path}  (${kind})`;
  return [
    `    ${fitText(escapeText(head), WIDTH - 4)}`,
    ...side("golden", golden),
    ...side("port  ", port),
  ];
}

function side(name: string, text: string | undefined): readonly string[] {
  return text === undefined ? [] : [`      ${name}  ${fitText(escapeText(text), WIDTH - 14)}`];
}

function renderRest({ channels }: ReportedScenario): readonly string[] {
  const differing = channels.filter(({ differences }) => differences > 0);
  const total = differing.reduce((sum, { differences }) => sum + differences, 0);
  if (total <= 1) return [];
  const names = differing.map(({ channel, differences }) => `${channel} ${differences}`).join(", ");
  return indent(4, `${total} differences: ${names}`).slice(0, 2);
}

function indent(columns: number, text: string): readonly string[] {
  const space = " ".repeat(columns);
  return wrapText(escapeText(text), WIDTH - columns).map((line) => space + line);
}
