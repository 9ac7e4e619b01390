/**
 * How the text of a channel is to be read.
 * `text` is UTF-8; `json` one document; `jsonl` one JSON document a line; `bytes` base64 in lines of 76.
 */
export type ChannelFormat = "text" | "json" | "jsonl" | "bytes";

/** One stream or artifact of a run, exactly as it was seen, as text. */
export interface Channel {
  /** Path-like and unique in its observation, e.g. `stdout`, `requests/01`, `files/workspace/a.txt`. */
  readonly name: string;
  readonly format: ChannelFormat;
  readonly text: string;
  /** Present when the harness kept only the beginning; such a run is never green. */
  readonly cut?: Cut;
}

/** How much of a stream was kept, in bytes. */
export interface Cut {
  readonly keptBytes: number;
  readonly totalBytes: number;
}

/** A directory or file of the lab whose absolute path is chance, and the name canonicalization gives it. */
export interface NamedPath {
  readonly name: string;
  readonly path: string;
}

/** A TCP port the lab drew, and the backend that listens on it. */
export interface NamedPort {
  readonly name: string;
  readonly port: number;
}

/** What the machine says of itself, as the subject should say it; a fact that is not known is left out. */
export interface HostFacts {
  /** IANA name of its time zone, e.g. `Europe/Berlin`. */
  readonly zone?: string;
  /** Operating system with release, and processor, e.g. `Debian 12.0.0; x86_64`. */
  readonly system?: string;
}

/** What is true of one run only. Canonicalization turns it into names and bounds. */
export interface RunFacts {
  readonly paths: readonly NamedPath[];
  readonly ports: readonly NamedPort[];
  /** Unix time in milliseconds just before the first step. */
  readonly startedAtMs: number;
  /** Unix time in milliseconds just after the last process ended. */
  readonly finishedAtMs: number;
  /** Ids the scenario itself put into the run (fixtures, arguments, scripted answers): not chance, never masked. */
  readonly given?: readonly string[];
  /** A subject that names another machine than this one does not name chance. */
  readonly host?: HostFacts;
}

/** Everything one run let us see. Bad behaviour is in here as data, never an exception. */
export interface Observation {
  /** In the target's channel order: placeholders are numbered by first appearance in it. */
  readonly channels: readonly Channel[];
  readonly run: RunFacts;
}
