import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import { describeConfigFailure } from "../config/describe-config-failure.ts";
import { findUnsupportedSetting } from "../config/find-unsupported-setting.ts";
import { loadRunConfig } from "../config/load-run-config.ts";
import { resolveSettings, type ExecSettings } from "../config/exec-settings.ts";
import type { ConfigTable } from "../config/config-table.ts";
import { currentFeatureName } from "../features/feature-aliases.ts";
import { featureTable } from "../features/feature-table.ts";
import { createState, stateDir } from "../state/open-state.ts";
import { describeOsError } from "../text/os-error.ts";
import type { ExecIo } from "./exec-io.ts";
import type { ExecOptions } from "./exec-options.ts";
import { findGitRoot } from "./git-root.ts";
import { readOutputSchema } from "./output-schema.ts";
import { readPrompt } from "./read-prompt.ts";
import { refuseSurroundings } from "./refuse-surroundings.ts";
import { refuseOptions } from "./refuse-options.ts";
import { isProjectKnown } from "./trust-directory.ts";
import { UnsupportedError } from "./unsupported-error.ts";

/** Everything a run needs, checked. */
export interface PreparedRun {
  readonly options: ExecOptions;
  readonly settings: ExecSettings;
  readonly table: ConfigTable;
  readonly prompt: string;
  readonly outputSchema: string | undefined;
  /** Absolute, links resolved. */
  readonly workDir: string;
  readonly gitRoot: string | undefined;
}

/** A run, or what is printed instead of it. */
export type Prepared =
  | { readonly kind: "run"; readonly run: PreparedRun }
  | { readonly kind: "failed"; readonly message: string };

/** Check everything that can be checked before the first request, in the reference's order. */
export async function prepareRun(given: ExecOptions, io: ExecIo): Promise<Prepared> {
  const options = settlePrompt(given);
  refuseOptions(options);
  if (options.fullAuto) io.stderr.write(FULL_AUTO);
  const workDir = findWorkDir(options, io);
  if (workDir.kind === "failed") return workDir;
  const unknown = await findUnknownFeature(options.config);
  if (unknown !== undefined) return failed(`Error: Unknown feature flag: ${unknown}`);
  const loaded = loadRunConfig({ codexHome: io.codexHome, cwd: workDir.path, ...options.config });
  if (loaded.kind === "failed") return failed(describeConfigFailure(loaded.failure));
  const gitRoot = findGitRoot(workDir.path);
  const resolved = resolveSettings(loaded.table, {
    model: options.model,
    sandbox: chosenSandbox(options),
    isProjectKnown: isProjectKnown(loaded.table, gitRoot ?? workDir.path),
  });
  if (resolved.kind === "failed") return failed(`Error: ${resolved.message}`);
  createState(stateDir(io.codexHome, io.env), Math.floor(Date.now() / 1000));
  const input = await readInput(options, io);
  if (input.kind === "failed") return input;
  if (gitRoot === undefined && needsGit(options)) return failed(NOT_TRUSTED);
  if (resolved.kind === "unsupported") throw new UnsupportedError(resolved.what, resolved.hint);
  const refusal = findUnsupportedSetting(loaded.table, resolved.settings);
  if (refusal !== undefined) throw new UnsupportedError(refusal.what, refusal.hint);
  const { settings } = resolved;
  const { codexHome, env } = io;
  const { ignoreRules } = options;
  const places = { codexHome, env, workDir: workDir.path, gitRoot };
  refuseSurroundings({ ...places, prompt: input.prompt, ignoreRules });
  const { prompt, outputSchema } = input;
  const { table } = loaded;
  return {
    kind: "run",
    run: { options, settings, table, prompt, outputSchema, workDir: workDir.path, gitRoot },
  };
}

/** The first of `--enable` and `--disable` that names no feature. */
async function findUnknownFeature({
  enable,
  disable,
}: ExecOptions["config"]): Promise<string | undefined> {
  const names = [...enable, ...disable];
  if (names.length === 0) return undefined;
  const known = new Set((await featureTable()).map(({ name }) => name));
  return names.find((name) => !known.has(currentFeatureName(name)));
}

/** With `--last` the one word after `resume` is the prompt. */
function settlePrompt(options: ExecOptions): ExecOptions {
  const { target, prompt } = options;
  if (target.kind !== "resume" || !target.last || prompt !== undefined) return options;
  return { ...options, prompt: target.session, target: { ...target, session: undefined } };
}

const FULL_AUTO =
  "warning: `--full-auto` is deprecated; use `--sandbox workspace-write` instead.\n";
const NOT_TRUSTED = "Not inside a trusted directory and --skip-git-repo-check was not specified.";

function failed(message: string): { readonly kind: "failed"; readonly message: string } {
  return { kind: "failed", message };
}

function findWorkDir(
  { workDir }: ExecOptions,
  io: ExecIo,
): { readonly kind: "found"; readonly path: string } | ReturnType<typeof failed> {
  try {
    return { kind: "found", path: realpathSync(resolve(io.cwd, workDir ?? ".")) };
  } catch (error) {
    return failed(`Error: ${describeOsError(error)}`);
  }
}

function chosenSandbox(options: ExecOptions): ExecOptions["sandbox"] {
  if (options.bypassSandbox) return "danger-full-access";
  return options.fullAuto ? "workspace-write" : options.sandbox;
}

function needsGit(options: ExecOptions): boolean {
  return !options.skipGitRepoCheck && !options.bypassSandbox;
}

type ReadInput =
  | {
      readonly kind: "input";
      readonly prompt: string;
      readonly outputSchema: string | undefined;
    }
  | ReturnType<typeof failed>;

async function readInput(options: ExecOptions, io: ExecIo): Promise<ReadInput> {
  const prompt = await readPrompt(
    options.prompt,
    options.target.kind === "resume" ? "ignore" : "append",
    io,
  );
  if (prompt.kind === "failed") return prompt;
  const schema = readOutputSchema(options.outputSchema);
  if (schema.kind === "failed") return schema;
  return { kind: "input", prompt: prompt.text, outputSchema: schema.schema };
}
