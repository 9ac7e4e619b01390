/** What to compile. */
export interface Compilation {
  /** Absolute path of the project. */
  readonly root: string;
  /** Names the copy, in lower case. */
  readonly name: string;
  /** Entry points relative to the project. */
  readonly entries: readonly string[];
}

/** The harness itself: its command line, and the suite that vitest runs. */
export const harnessCompilation: Omit<Compilation, "root">;

/**
 * Compile TypeScript entry points, unless an up-to-date copy is there.
 * @returns the absolute folder in which each entry has its own path with `.mjs` for `.ts`.
 * @throws esbuild's BuildFailure, whose message names file and line, when a source does not compile.
 */
export function compile(what: Compilation): Promise<string>;
