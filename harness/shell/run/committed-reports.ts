import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../../core/errors/usage-error.ts";
import { formatBaseline } from "../../core/verdict/format-baseline.ts";
import type { Problem } from "../../core/verdict/problem.ts";
import { judgeRun, type RunVerdict } from "../../core/verdict/run-verdict.ts";
import { updateBaseline } from "../../core/verdict/update-baseline.ts";
import { BASELINE_FILE } from "../store/load-judgement.ts";
import { projectRoot } from "../store/project-root.ts";
import { writeFileAtomically } from "../store/write-file-atomically.ts";
import { type FinishedReplay, renderCommitted } from "./summarize-replay.ts";

/** Committed reports that are not what this run generates, one problem each. */
export function checkCommitted(replay: FinishedReplay): readonly Problem[] {
  return [...renderCommitted(replay)].flatMap(([file, text]): readonly Problem[] => {
    const path = join(projectRoot, file);
    if (existsSync(path) && readFileSync(path, "utf8") === text) return [];
    const message = `${file} is not what this run generates: run \`npm run parity -- replay --update-baseline\` and commit it`;
    return [{ kind: "generated", message }];
  });
}

/** How to write the baseline. */
export interface WriteOptions {
  /** Reason for steps back; without it only improvements are written. */
  readonly because: string | undefined;
  /** Whether all scenarios ran: only then are the generated reports written too. */
  readonly isWhole: boolean;
}

/**
 * Write improvements (and, with a reason, steps back) into the baseline, then the generated reports.
 * @returns the run judged by what is now written down.
 * @throws UsageError for a subject that is not the target's own port.
 */
export function writeCommitted(replay: FinishedReplay, options: WriteOptions): RunVerdict {
  const { context, port, judgement, results } = replay;
  if (!port.isOwnPort) {
    throw new UsageError(
      "Cannot update the baseline: it belongs to the target's own port",
      "Leave `--port` out",
    );
  }
  const known = context.scenarios.map(({ id }) => id);
  const baseline = updateBaseline(judgement.baseline, {
    target: context.target.id,
    results,
    known,
    ...(options.because === undefined ? {} : { because: options.because }),
  });
  writeFileAtomically(join(projectRoot, BASELINE_FILE), formatBaseline(baseline));
  const today = new Date().toISOString().slice(0, 10);
  const { register, unsupported } = judgement;
  const run = judgeRun({ results, baseline, known, register, unsupported, today });
  if (options.isWhole) {
    for (const [file, text] of renderCommitted({ ...replay, run })) {
      writeFileAtomically(join(projectRoot, file), text);
    }
  }
  return run;
}
