import { describeTomlDefect } from "../../config/toml-error.ts";
import { writeConfigText } from "../../config/write-config-text.ts";
import { currentFeatureName } from "../../features/feature-aliases.ts";
import { clearFeature, setFeature } from "../../features/edit-feature.ts";
import { featureTable, type Feature } from "../../features/feature-table.ts";
import { describeOsError, errnoOf } from "../../text/os-error.ts";
import { readText } from "../../text/read-text.ts";
import { writeAll } from "../../text/write-all.ts";
import { RETURNED, type CommandEnd, type CommandInput, type RunCommand } from "../command-run.ts";
import { fail } from "../fail.ts";
import { valueOf } from "../grammar/found-arguments.ts";

/** `codex features enable FEATURE`. */
export const runFeaturesEnable: RunCommand = (input) => setInConfig(input, true);

/** `codex features disable FEATURE`. */
export const runFeaturesDisable: RunCommand = (input) => setInConfig(input, false);

async function setInConfig(input: CommandInput, isOn: boolean): Promise<CommandEnd> {
  const name = valueOf(input.parsed.found, "feature") ?? "";
  const current = currentFeatureName(name);
  const feature = (await featureTable()).find((known) => known.name === current);
  if (feature === undefined) return fail(`Unknown feature flag: ${name}`);
  if (input.codexHome.kind === "missing") return fail(input.codexHome.message);
  const path = `${input.codexHome.path}/config.toml`;
  const failure = editConfig(path, { name, isOn, feature });
  if (failure !== undefined) return fail(failure);
  writeAll(1, `${isOn ? "Enabled" : "Disabled"} feature \`${name}\` in config.toml.\n`);
  if (isOn && feature.stage === "under development") warn(feature.name, path);
  return RETURNED;
}

interface Edit {
  readonly name: string;
  readonly isOn: boolean;
  readonly feature: Feature;
}

/** The reason why the file could not be changed, or undefined. */
function editConfig(path: string, { name, isOn, feature }: Edit): string | undefined {
  const read = readText(path);
  if (read.kind === "invalid") return "stream did not contain valid UTF-8";
  if (read.kind === "unreadable" && errnoOf(read.error) !== 2) return read.message;
  const text = read.kind === "text" ? read.text : "";
  const defect = describeTomlDefect(text);
  // The reference edits with another reader than it loads with: it words this one differently.
  if (defect !== undefined) {
    return defect.replace(/^invalid type: integer .* as i128.*$/m, "integer number overflowed");
  }
  const isDefault = !isOn && !feature.isOnByDefault && name === feature.name;
  const edited = isDefault ? clearFeature(text, name) : setFeature(text, name, isOn);
  if (edited === undefined) return undefined;
  try {
    writeConfigText(path, edited);
    return undefined;
  } catch (error) {
    return describeOsError(error);
  }
}

function warn(name: string, path: string): void {
  writeAll(
    2,
    `Under-development features enabled: ${name}. Under-development features are incomplete and may behave unpredictably. To suppress this warning, set \`suppress_unstable_features_warning = true\` in ${path}.\n`,
  );
}
