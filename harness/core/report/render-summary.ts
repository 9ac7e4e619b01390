import { VERDICTS } from "../verdict/verdict.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { fitText } from "./fit-text.ts";
import { formatScore, formatShare } from "./format-score.ts";
import type { Report, ReportedScenario } from "./report.ts";

/** Most rows of the table of problems: a job summary has a size limit. */
const ROWS = 200;
const VALUE_WIDTH = 160;

/** `summary.md`, for reviewers and CI job summaries. Everything a subject said is escaped. */
export function renderSummary(report: Report): string {
  const { target, port, reference, exitCode, problems } = report;
  const title = ["Parity holds", "Parity does not hold", "", "Parity could not be judged"][
    exitCode
  ];
  const lines = [
    `## ${title}: ${escapeMarkdown(target)}`,
    "",
    `${escapeMarkdown(port.executable)} against ${escapeMarkdown(reference.package)} ${escapeMarkdown(reference.version)}`,
    "",
    ...Object.entries(report.score).map(
      ([honesty, score]) => `**Score, ${honesty}:** ${formatScore(score)}  `,
    ),
    `**Masked:** ${formatShare(report.masking.masked, report.masking.values)} of ${report.masking.values} values`,
    "",
    "| Verdict | Scenarios |",
    "| --- | ---: |",
    ...VERDICTS.filter((verdict) => report.totals[verdict] > 0).map(
      (verdict) => `| ${verdict} | ${report.totals[verdict]} |`,
    ),
    "",
    ...(problems.length === 0 ? ["No problem."] : renderProblems(report)),
  ];
  return `${lines.join("\n")}\n`;
}

function renderProblems({ problems, scenarios }: Report): readonly string[] {
  const byId = new Map(scenarios.map((scenario) => [scenario.id, scenario]));
  const rows = problems.slice(0, ROWS).map(({ kind, scenario, message }) => {
    const found = scenario === undefined ? undefined : byId.get(scenario);
    return `| ${kind} | ${escapeMarkdown(message)} | ${renderFirst(found)} |`;
  });
  const rest = problems.length - rows.length;
  return [
    `### Problems: ${problems.length}`,
    "",
    "| Kind | What | First difference and how to reproduce it |",
    "| --- | --- | --- |",
    ...rows,
    ...(rest > 0 ? ["", `… and ${rest} more in report.json`] : []),
  ];
}

function renderFirst(scenario: ReportedScenario | undefined): string {
  if (scenario === undefined) return "";
  const [first] = scenario.differences;
  const command = `<code>${escapeMarkdown(scenario.reproduce)}</code>`;
  if (first === undefined) return [...scenario.notes.map(escapeMarkdown), command].join("<br>");
  const sides = [first.golden, first.port].map((text) =>
    text === undefined ? "(nothing)" : `<code>${escapeMarkdown(fitText(text, VALUE_WIDTH))}</code>`,
  );
  const place = escapeMarkdown(`${first.channel} ${first.path} (${first.kind})`);
  return `${place}<br>golden ${sides[0] ?? ""}<br>port ${sides[1] ?? ""}<br>${command}`;
}
