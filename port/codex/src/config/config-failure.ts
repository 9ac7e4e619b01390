/** Why no configuration could be made, as data: each command wraps it in its own words. */
export type ConfigFailure =
  /** A `-c`, `--enable` or `--disable` that means nothing. The message is whole. */
  | { readonly kind: "override"; readonly message: string }
  /** A file that cannot be read, e.g. not UTF-8. The message is whole. */
  | { readonly kind: "unreadable"; readonly message: string }
  /** A file that is not TOML. `text` is its content, `cause` what the parser threw. */
  | {
      readonly kind: "syntax";
      readonly file: string;
      readonly text: string;
      readonly cause: unknown;
    }
  /**
   * A value of the wrong type or outside its set. `file` is undefined when it came by `-c`;
   * `path` names the setting, `message` is what the reference says about it.
   */
  | {
      readonly kind: "type";
      readonly file: string | undefined;
      readonly text: string;
      readonly path: readonly string[];
      readonly message: string;
    }
  /** A field that no version of the reference knows, under `--strict-config`. */
  | {
      readonly kind: "unknown-field";
      readonly file: string | undefined;
      readonly text: string;
      readonly path: readonly string[];
    }
  /** Settings that are well typed and cannot be used together. The message is whole. */
  | { readonly kind: "invalid"; readonly message: string };
