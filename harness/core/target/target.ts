/** Where a published reference comes from and how its one executable is recognized. */
export interface ReferenceSpec {
  /** npm package, pinned by a lock file of its own under `fixtures/<target>/reference`. */
  readonly packageName: string;
  readonly version: string;
  /** What npm is asked for to get another version; `{version}` stands for it. */
  readonly specifier: string;
  /** SHA-256 of the native executable, lower-case hex; only this one may write goldens. */
  readonly sha256: string;
  /** Path of the native executable inside `node_modules`. */
  readonly executable: string;
}

/** How the port is built and started. */
export interface PortSpec {
  /** Command that builds it, run from the project's root. */
  readonly build: readonly string[];
  /** The executable the build makes, relative to the project's root. */
  readonly executable: string;
  /** JSON file in which the port declares what it does not support. */
  readonly manifest: string;
  /** Folder of the data recorded for it. */
  readonly dataFolder: string;
  readonly data: readonly PortDataRecipe[];
}

/** A file whose name is chance, given a channel name of its own, e.g. a rollout. */
export interface Artifact {
  /** Regular expression source over the lab path, e.g. `^codex-home/sessions/.*\\.jsonl$`. */
  readonly pattern: string;
  /** Channel name; numbered `rollout`, `rollout.2`… when there are several, in path order. */
  readonly channel: string;
  readonly format: "text" | "json" | "jsonl";
}

/** Files that are read but never compared, with the reason. */
export interface Exclusion {
  /** Glob over lab paths, or `<database>/<table>` for rows. */
  readonly pattern: string;
  readonly because: string;
}

/** Long vendor prose kept as hashes: any edit is found and located, no text is redistributed. */
export interface Veil {
  /** Scenario id glob. */
  readonly scenario: string;
  /** Channel name glob. */
  readonly channel: string;
  /** JSON path pattern (`body.tools[*].description`); without it the whole text is veiled line by line. */
  readonly path?: string;
  readonly because: string;
}

/** Data the port needs from the reference, recorded by capture from what scenarios show; never typed in. */
export type PortDataRecipe =
  /** `{"<subcommand>": {"long", "short"}}` from scenarios whose two steps print both help forms. */
  | { readonly kind: "help-pages"; readonly file: string; readonly scenarios: string }
  /** `{"<last id segment>": stdout}` of every scenario. */
  | { readonly kind: "outputs"; readonly file: string; readonly scenarios: string }
  /** `{"stdout": …}` of one scenario. */
  | { readonly kind: "output"; readonly file: string; readonly scenarios: string }
  /** `{"tools": […]}` of the first request of one scenario. */
  | { readonly kind: "request-tools"; readonly file: string; readonly scenarios: string }
  /** `{"<database>": {"schema", "migrations"}}` of the databases one scenario leaves. */
  | { readonly kind: "database-schemas"; readonly file: string; readonly scenarios: string };

/** A system that is ported: its reference, its port, what is watched and which rules apply. */
export interface Target {
  readonly id: string;
  readonly title: string;
  readonly reference: ReferenceSpec;
  readonly port: PortSpec;
  /** Variables of the system's own, e.g. `CODEX_HOME`; values may hold `{{codex-home}}`. */
  readonly environment: Readonly<Record<string, string>>;
  /** Names the subject is reachable by in the lab's bin folder, e.g. `codex`, `apply_patch`. */
  readonly programs: readonly string[];
  /** SQLite files whose rows are channels, as globs over lab paths. */
  readonly databases: readonly string[];
  readonly artifacts: readonly Artifact[];
  readonly excludedFiles: readonly Exclusion[];
  readonly excludedTables: readonly Exclusion[];
  /** Rule ids in order of application. */
  readonly rules: readonly string[];
  readonly veils: readonly Veil[];
}
