import { parseSeal } from "../../core/golden/parse-seal.ts";
import type { Seal } from "../../core/golden/seal.ts";
import { SEAL_FILE } from "../../core/golden/golden.ts";
import { measureMasking } from "../../core/report/measure-masking.ts";
import { createReport, type Report, type ReportInput } from "../../core/report/report.ts";
import { renderDeviations } from "../../core/report/render-deviations.ts";
import { renderPicture } from "../../core/report/render-picture.ts";
import { renderScorecard } from "../../core/report/render-scorecard.ts";
import { renderTerminal } from "../../core/report/render-terminal.ts";
import type { RunVerdict } from "../../core/verdict/run-verdict.ts";
import type { ScenarioResult } from "../../core/verdict/scenario-result.ts";
import { goldenRoot, readGoldenFile } from "../store/golden-store.ts";
import type { Judgement } from "../store/load-judgement.ts";
import { sha256OfFile } from "../store/sha256.ts";
import type { ChosenPort } from "./choose-port.ts";
import type { RunContext } from "./context.ts";

/** A finished replay. */
export interface FinishedReplay {
  readonly context: RunContext;
  readonly port: ChosenPort;
  readonly judgement: Judgement;
  readonly results: readonly ScenarioResult[];
  readonly run: RunVerdict;
}

/** Put a replay into the one shape all reports derive from. */
export async function summarizeReplay(replay: FinishedReplay): Promise<Report> {
  const sha256 = await sha256OfFile(replay.port.subject.executable);
  return createReport({
    ...factsOf(replay),
    port: { executable: replay.port.shown, sha256 },
  });
}

function factsOf(replay: FinishedReplay): Omit<ReportInput, "port"> {
  const { target } = replay.context;
  const { packageName, version, sha256 } = target.reference;
  return {
    target: target.id,
    run: replay.run,
    results: replay.results,
    reference: { package: packageName, version, sha256 },
    masking: measureMasking(readSeals(replay).flatMap(({ channels }) => channels)),
  };
}

/** The committed files a whole replay of a target's own port generates, by path relative to the project. */
export function renderCommitted(replay: FinishedReplay): ReadonlyMap<string, string> {
  const { context, judgement, results, run } = replay;
  const scorecard = renderScorecard({
    target: context.target,
    scenarios: context.scenarios,
    results,
    scores: run.scores,
    seals: readSeals(replay),
    register: judgement.register,
    unsupported: judgement.unsupported,
  });
  const report = createReport({ ...factsOf(replay), port: { executable: replay.port.shown } });
  return new Map([
    ["reports/scorecard.md", scorecard],
    [
      "reports/replay.svg",
      renderPicture("npm run parity", renderTerminal(report, { colour: false })),
    ],
    ["DEVIATIONS.md", renderDeviations(judgement.register)],
  ]);
}

/** Seals that can be read; one that cannot has already turned its scenario red. */
function readSeals({ context, results }: FinishedReplay): readonly Seal[] {
  return results.flatMap(({ id }) => {
    const text = readGoldenFile(context.target, id, SEAL_FILE);
    if (text === undefined) return [];
    try {
      return [parseSeal(text, `${goldenRoot(context.target)}/${id}`)];
    } catch {
      return [];
    }
  });
}
