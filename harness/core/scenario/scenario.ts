import type { Evidence } from "./evidence.ts";
import type { ModelScript } from "./model-script.ts";

/** Which promise a scenario proves: files on disk, bytes on wires, or what happens. */
export type Layer = "format" | "protocol" | "behavior";

/** What a machine must offer for a scenario to run. */
export type Capability = "git" | "userns";

/** The strictness ladder, strictest first. A step down states why. */
export type Strictness = "bytes" | "ordered" | "semantic" | "partial-order";

/** A channel that is compared less strictly than byte for byte. */
export interface StrictnessStep {
  /** Channel name or glob. */
  readonly channel: string;
  readonly strictness: Exclude<Strictness, "bytes">;
  readonly because: string;
}

/** Bytes that are not UTF-8 text. */
export interface BinaryContent {
  readonly base64: string;
}

/** A file the lab writes before the first step. Texts may hold `{{workspace}}`, `{{codex-home}}`, `{{model.port}}`. */
export interface FileSpec {
  readonly content: string | BinaryContent;
  /** Octal permission bits as a string, default "0644". */
  readonly mode?: string;
}

/** An entry of the lab's start state, by lab path such as `workspace/a.txt`. */
export type StartEntry =
  FileSpec | { readonly directory: true; readonly mode?: string } | { readonly link: string };

/** Run a program of the subject once, to its end. */
export interface ProcessStep {
  readonly driver: "process";
  /** Name the subject is called by (arg0), default `codex`. */
  readonly program?: string;
  /** May hold the same `{{…}}` names as files. */
  readonly args: readonly string[];
  /** Default: standard input is /dev/null. */
  readonly stdin?: string | BinaryContent;
  /** Added to the lab's environment for this step. */
  readonly env?: Readonly<Record<string, string>>;
  /** Lab path, default `workspace`. */
  readonly cwd?: string;
}

/** One thing done to the subject. Later drivers join this union. */
export type Step = ProcessStep;

/** What to do to a subject and from which state; never what should happen. Pure data: it is hashed into the seal. */
export interface Scenario {
  /** Equal to its path below `scenarios/<target>/`; families append one segment a case. */
  readonly id: string;
  readonly title: string;
  readonly layer: Layer;
  /** Spec numbers of the founding roadmap that this scenario proves. */
  readonly specs: readonly number[];
  /** A folder under `fixtures/<target>/homes/` whose tree is copied into the lab. */
  readonly home?: string;
  /** Start state on top of the fixture, by lab path. */
  readonly files?: Readonly<Record<string, StartEntry>>;
  /** Make the workspace a git repository with pinned identity and dates and commit its files. */
  readonly git?: boolean;
  readonly model?: ModelScript;
  readonly steps: readonly Step[];
  readonly strictness?: readonly StrictnessStep[];
  readonly evidence: readonly Evidence[];
  /** Milliseconds each step may take, default 20,000. */
  readonly timeoutMs?: number;
  readonly needs?: readonly Capability[];
}
