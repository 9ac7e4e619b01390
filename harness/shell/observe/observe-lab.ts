import { matchGlob } from "../../core/observation/glob.ts";
import type { Channel } from "../../core/observation/observation.ts";
import type { Exclusion, Target } from "../../core/target/target.ts";
import type { EgressSink } from "../backend/egress-sink.ts";
import type { ModelServer } from "../backend/model-server.ts";
import type { StepResult } from "../driver/driver.ts";
import type { LabPaths } from "../lab/lab.ts";
import { observeFiles } from "./observe-files.ts";
import { observeRequests, observeUnanswered } from "./observe-requests.ts";
import { observeRows } from "./observe-rows.ts";
import { observeEgress, observeExits, observeLeftovers, observeStreams } from "./observe-steps.ts";
import { compareTrees, observeTree } from "./observe-tree.ts";
import { readTree, type Tree } from "./read-tree.ts";

/** Everything a run left to look at. */
export interface Traces {
  readonly target: Target;
  readonly paths: LabPaths;
  readonly before: Tree;
  readonly results: readonly StepResult[];
  readonly model: ModelServer;
  readonly sink: EgressSink;
}

/** Read the start state, so that changes can be told from what was there. */
export function readStartTree(target: Target, paths: LabPaths): Tree {
  return readTree(paths, excludes(target.excludedFiles));
}

/** Turn the traces of a run into channels, in the order in which placeholders are numbered. */
export function observeLab(traces: Traces): readonly Channel[] {
  const { target, paths, results, model, sink } = traces;
  const after = readTree(paths, excludes(target.excludedFiles));
  const fates = compareTrees(traces.before, after);
  const databases = [...fates.keys()].filter(
    (path) => isDatabase(target, path) && after.get(path)?.is === "file",
  );
  return [
    observeExits(results),
    ...observeStreams(results),
    ...observeRequests(model.requests),
    ...observeUnanswered(model.unanswered),
    ...observeFiles({
      root: paths.root,
      fates,
      after,
      artifacts: target.artifacts,
      skip: (path) => isDatabase(target, path),
    }),
    ...observeRows({
      root: paths.root,
      databases,
      isExcluded: excludes(target.excludedTables),
    }),
    observeTree(fates, after),
    ...observeEgress(sink.attempts),
    ...observeLeftovers(results),
  ];
}

function isDatabase(target: Target, labPath: string): boolean {
  return target.databases.some((glob) => matchGlob(glob, labPath));
}

function excludes(exclusions: readonly Exclusion[]): (name: string) => boolean {
  return (name) => exclusions.some(({ pattern }) => matchGlob(pattern, name));
}
