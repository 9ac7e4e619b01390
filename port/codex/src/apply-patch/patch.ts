/** One contiguous change of an update. */
export interface Chunk {
  /** The line of an `@@ line` header: the search for `oldLines` starts after it. */
  readonly anchor: string | undefined;
  readonly oldLines: readonly string[];
  readonly newLines: readonly string[];
  /** Whether `*** End of File` closed the chunk: `oldLines` must be the last lines of the file. */
  readonly atEndOfFile: boolean;
}

/** What a patch does to one file; paths are as written in the patch. */
export type Hunk =
  | { readonly kind: "add"; readonly path: string; readonly content: string }
  | { readonly kind: "delete"; readonly path: string }
  | UpdateHunk;

/** A change of a file's lines, with or without a new name. */
export interface UpdateHunk {
  readonly kind: "update";
  readonly path: string;
  readonly movePath: string | undefined;
  readonly chunks: readonly Chunk[];
}

/** A patch whose syntax is right. */
export interface Patch {
  readonly kind: "patch";
  readonly hunks: readonly Hunk[];
  /** The patch text without a heredoc wrapper, lines joined by `\n`, no last newline. */
  readonly text: string;
}

/** A patch whose syntax is wrong: as a whole, or on one line (1-based). */
export type PatchDefect =
  | { readonly kind: "invalid-patch"; readonly message: string }
  | { readonly kind: "invalid-hunk"; readonly message: string; readonly lineNumber: number };
