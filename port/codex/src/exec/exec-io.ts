import type { Readable } from "node:stream";

/** A text output with the one fact about it that changes what is written. */
export interface TextOutput {
  readonly isTTY: boolean;
  write(text: string): void;
}

/** Everything a run of `exec` may touch of the process it runs in. */
export interface ExecIo {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where the process was started, absolute. */
  readonly cwd: string;
  /** The resolved Codex home, absolute. */
  readonly codexHome: string;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: TextOutput;
  readonly stderr: TextOutput;
}
