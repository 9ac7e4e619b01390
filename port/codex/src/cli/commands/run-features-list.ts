import { describeConfigProblem } from "../../config/toml-error.ts";
import { effectiveFeatures } from "../../features/effective-features.ts";
import { featureTable } from "../../features/feature-table.ts";
import { writeAll } from "../../text/write-all.ts";
import { RETURNED, type CommandEnd, type CommandInput } from "../command-run.ts";
import { loadCommandConfig } from "../config-sources.ts";
import { fail } from "../fail.ts";

const GAP = 2;

/** `codex features list`: every feature with its stage and whether it is on. */
export async function runFeaturesList(input: CommandInput): Promise<CommandEnd> {
  if (input.codexHome.kind === "missing") return fail(input.codexHome.message);
  const loaded = loadCommandConfig(input, input.codexHome.path);
  if (loaded.kind === "failed") {
    const { summary, cause } = describeConfigProblem(loaded.failure);
    return fail(summary, cause === undefined ? [] : [cause]);
  }
  const features = await featureTable();
  const states = effectiveFeatures(features, loaded.table);
  const nameWidth = Math.max(...features.map(({ name }) => name.length)) + GAP;
  const stageWidth = Math.max(...features.map(({ stage }) => stage.length)) + GAP;
  const lines = features.map(
    ({ name, stage }) =>
      `${name.padEnd(nameWidth)}${stage.padEnd(stageWidth)}${String(states.get(name))}\n`,
  );
  writeAll(1, lines.join(""));
  return RETURNED;
}
