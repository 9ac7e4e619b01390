/** When ANSI codes are written. */
export type ColorChoice = "always" | "never" | "auto";

/** What a sandboxed command may touch, by the name used on the command line and in config.toml. */
export type SandboxMode = "read-only" | "workspace-write" | "danger-full-access";

/** Which thread a run of `exec` works on. */
export type ExecTarget =
  | { readonly kind: "new" }
  /** `exec resume`: `session` is the id or thread name given, `undefined` when none was. */
  | {
      readonly kind: "resume";
      readonly session: string | undefined;
      readonly last: boolean;
      readonly all: boolean;
    }
  | { readonly kind: "review" };

/** Settings given on the command line, in the order in which they were given. */
export interface ConfigOptions {
  /** Each `-c key=value`, verbatim. */
  readonly overrides: readonly string[];
  readonly enable: readonly string[];
  readonly disable: readonly string[];
  /** `-p NAME`. */
  readonly profile: string | undefined;
  readonly strictConfig: boolean;
  readonly ignoreUserConfig: boolean;
}

/** The parsed command line of `codex exec` and `codex exec resume`. */
export interface ExecOptions {
  readonly target: ExecTarget;
  /** `undefined` and `-` mean: read it from stdin. */
  readonly prompt: string | undefined;
  readonly json: boolean;
  readonly model: string | undefined;
  readonly sandbox: SandboxMode | undefined;
  /** `--dangerously-bypass-approvals-and-sandbox`. */
  readonly bypassSandbox: boolean;
  readonly bypassHookTrust: boolean;
  readonly fullAuto: boolean;
  readonly oss: boolean;
  readonly localProvider: string | undefined;
  /** `-C DIR`, verbatim. */
  readonly workDir: string | undefined;
  readonly addDirs: readonly string[];
  readonly images: readonly string[];
  readonly skipGitRepoCheck: boolean;
  readonly ephemeral: boolean;
  readonly ignoreRules: boolean;
  readonly outputSchema: string | undefined;
  readonly outputLastMessage: string | undefined;
  readonly color: ColorChoice;
  readonly config: ConfigOptions;
}

/** What a bare `codex exec` means. */
export const execOptionsDefaults: ExecOptions = {
  target: { kind: "new" },
  prompt: undefined,
  json: false,
  model: undefined,
  sandbox: undefined,
  bypassSandbox: false,
  bypassHookTrust: false,
  fullAuto: false,
  oss: false,
  localProvider: undefined,
  workDir: undefined,
  addDirs: [],
  images: [],
  skipGitRepoCheck: false,
  ephemeral: false,
  ignoreRules: false,
  outputSchema: undefined,
  outputLastMessage: undefined,
  color: "auto",
  config: {
    overrides: [],
    enable: [],
    disable: [],
    profile: undefined,
    strictConfig: false,
    ignoreUserConfig: false,
  },
};
