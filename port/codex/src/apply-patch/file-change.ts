/** What a patch does (or did) to one file. */
export type FileChange =
  | { readonly kind: "add"; readonly content: string }
  | { readonly kind: "delete"; readonly content: string }
  | FileUpdate;

/** A file with new content, and perhaps a new absolute path. */
export interface FileUpdate {
  readonly kind: "update";
  readonly oldContent: string;
  readonly newContent: string;
  readonly movePath: string | undefined;
}

/** Changes by absolute path, in patch order; a later change of the same path replaces an earlier. */
export type FileChanges = ReadonlyMap<string, FileChange>;
