/** The program being run: the reference or a port. */
export interface Subject {
  /** Absolute path of its executable. */
  readonly executable: string;
  /** Further real paths that are the same subject, such as the binary behind a wrapper. */
  readonly aliases: readonly string[];
}
