import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { type Command, Option } from "commander";
import { renderAnnotation } from "../../core/report/render-annotation.ts";
import { renderJson } from "../../core/report/render-json.ts";
import { renderSummary } from "../../core/report/render-summary.ts";
import { renderTerminal } from "../../core/report/render-terminal.ts";
import type { Report } from "../../core/report/report.ts";
import type { Scenario } from "../../core/scenario/scenario.ts";
import { judgeRun } from "../../core/verdict/run-verdict.ts";
import { checkCommitted, writeCommitted } from "../../shell/run/committed-reports.ts";
import { choosePort } from "../../shell/run/choose-port.ts";
import { createRunContext, type RunContext } from "../../shell/run/context.ts";
import { loadEngine, replay } from "../../shell/run/replay.ts";
import { selectScenarios, takeShard } from "../../shell/run/select-scenarios.ts";
import { type FinishedReplay, summarizeReplay } from "../../shell/run/summarize-replay.ts";
import { findOrphans } from "../../shell/store/find-orphans.ts";
import { findScenarioFile } from "../../shell/store/find-scenario-file.ts";
import { type Judgement, loadJudgement } from "../../shell/store/load-judgement.ts";
import { projectRoot } from "../../shell/store/project-root.ts";
import { writeFileAtomically } from "../../shell/store/write-file-atomically.ts";
import { parsePositive } from "../parse-positive.ts";
import { printError, printLine, startProgress, wantsColour } from "../terminal.ts";

interface ReplayFlags {
  readonly target: string;
  readonly port?: string;
  readonly alias: readonly string[];
  readonly shard?: string;
  readonly jobs: number;
  readonly updateBaseline?: true;
  readonly because?: string;
  readonly reportDir: string;
  readonly json?: true;
}

/** `parity replay [id…]`: run the port through the scenarios, compare with the goldens, judge, report. */
export function addReplay(program: Command): Command {
  return program
    .command("replay", { isDefault: true })
    .argument("[id...]", "ids, folders or globs; default: all")
    .option("--port <executable>", "judge this executable instead of the target's port")
    .addOption(
      new Option("--alias <executable>", "with --port: what it may call itself; may be repeated")
        .argParser((path: string, others: readonly string[]) => [...others, path])
        .default([], "none"),
    )
    .option("--shard <i/n>", "only the i-th of n parts")
    .option("--jobs <n>", "subjects at a time", parsePositive, availableParallelism())
    .option("--update-baseline", "write improvements and generated reports down")
    .option("--because <reason>", "with --update-baseline: also write steps back, with this reason")
    .option("--report-dir <dir>", "where reports go", join(projectRoot, "reports/out"))
    .option("--json", "print report.json instead of text")
    .description("run the port, compare with the goldens, judge, report")
    .action(async (ids: readonly string[], flags: ReplayFlags) => {
      const report = await runReplay(ids, flags);
      printLine(
        flags.json === true
          ? renderJson(report)
          : renderTerminal(report, { colour: wantsColour() }).trimEnd(),
      );
      if (process.env["GITHUB_ACTIONS"] === "true") annotate(report);
      process.exitCode = report.exitCode;
    });
}

/** Show each problem beside the file of its scenario; on standard error, which GitHub reads too. */
function annotate({ target, problems, scenarios }: Report): void {
  for (const problem of problems) {
    const scenario = scenarios.find(({ id }) => id === problem.scenario);
    const places = scenario?.differences.slice(0, 3) ?? [];
    const details = places.map(({ channel, path, kind }) => `${channel} ${path} (${kind})`);
    const file =
      problem.scenario === undefined ? undefined : findScenarioFile(target, problem.scenario);
    printError(renderAnnotation(problem, file, details.join("\n")));
  }
}

async function runReplay(ids: readonly string[], flags: ReplayFlags): Promise<Report> {
  const engine = loadEngine();
  const context = await createRunContext(flags.target);
  const selected = takeShard(selectScenarios(context.scenarios, ids), flags.shard);
  const isWhole = selected.length === context.scenarios.length;
  if (isWhole) findOrphans(context.target, context.scenarios);
  const port = await choosePort(context.target, flags.port, flags.alias);
  const judgement = await loadJudgement(context.target, port.isOwnPort);
  const reportDir = resolve(flags.reportDir);
  await engine;
  const today = new Date().toISOString().slice(0, 10);
  const results = await replayAll(selected, { flags, context, judgement, port, reportDir, today });
  const finished: FinishedReplay = {
    context,
    port,
    judgement,
    results: results.results,
    run: judgeRun({
      results: results.results,
      known: context.scenarios.map(({ id }) => id),
      register: judgement.register,
      unsupported: judgement.unsupported,
      today,
      ...(judgement.baseline === undefined ? {} : { baseline: judgement.baseline }),
    }),
  };
  const report = await finish(finished, { flags, isWhole, lost: results.lost });
  writeFileAtomically(join(reportDir, "report.json"), renderJson(report));
  writeFileAtomically(join(reportDir, "summary.md"), renderSummary(report));
  return report;
}

interface ReplaySetting {
  readonly flags: ReplayFlags;
  readonly context: RunContext;
  readonly judgement: Judgement;
  readonly port: Awaited<ReturnType<typeof choosePort>>;
  readonly reportDir: string;
  readonly today: string;
}

/** Replay and make sure that every scenario asked for came back: a lost one must not look like success. */
async function replayAll(
  selected: readonly Scenario[],
  { flags, context, judgement, port, reportDir, today }: ReplaySetting,
): Promise<{ readonly results: FinishedReplay["results"]; readonly lost: readonly string[] }> {
  const progress = startProgress("replay");
  let done = 0;
  const { results, engineErrors } = await replay(
    {
      context: { ...context, scenarios: selected },
      jobs: flags.jobs,
      judgement,
      port: port.subject,
      today,
      portArgs: port.args,
      evidenceDir: join(reportDir, "evidence"),
    },
    {
      junitFile: join(reportDir, "junit.xml"),
      onResult: ({ id }) => {
        done += 1;
        progress.update(done, selected.length, id);
      },
    },
  );
  progress.end();
  const seen = new Set(results.map(({ id }) => id));
  const missing = selected
    .filter(({ id }) => !seen.has(id))
    .map(({ id }) => `scenario "${id}" gave no result`);
  return { results, lost: [...engineErrors, ...missing] };
}

/** Write or check what is committed, and add what went wrong outside any scenario. */
async function finish(
  finished: FinishedReplay,
  {
    flags,
    isWhole,
    lost,
  }: { readonly flags: ReplayFlags; readonly isWhole: boolean; readonly lost: readonly string[] },
): Promise<Report> {
  const report = await summarizeReplay(finished);
  if (flags.updateBaseline === true) {
    const run = writeCommitted(finished, { because: flags.because, isWhole });
    return await summarizeReplay({ ...finished, run: addLost(run, lost) });
  }
  // A run that is red for other reasons generates other reports by nature: say what matters.
  const isComparable = isWhole && finished.port.isOwnPort && report.problems.length === 0;
  const stale = isComparable ? checkCommitted(finished) : [];
  const problems = [...report.problems, ...stale];
  const exitCode = report.exitCode === 0 && stale.length > 0 ? 1 : report.exitCode;
  return addLost({ ...report, problems, exitCode }, lost);
}

function addLost<
  Judged extends { readonly exitCode: 0 | 1 | 3; readonly problems: Report["problems"] },
>(judged: Judged, lost: readonly string[]): Judged {
  if (lost.length === 0) return judged;
  const problems = lost.map((message) => ({ kind: "error" as const, message }));
  return { ...judged, exitCode: 3, problems: [...problems, ...judged.problems] };
}
