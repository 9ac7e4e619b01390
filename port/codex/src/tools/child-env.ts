type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The environment of a command: our own, made quiet and plain.
 *
 * Source: docs/reference/exec.md section 6.1
 */
export function createChildEnv(env: Environment, threadId: string): Record<string, string> {
  const own = Object.entries(env).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, value]],
  );
  return {
    ...Object.fromEntries(own),
    NO_COLOR: "1",
    TERM: "dumb",
    LANG: "C.UTF-8",
    LC_CTYPE: "C.UTF-8",
    LC_ALL: "C.UTF-8",
    COLORTERM: "",
    PAGER: "cat",
    GIT_PAGER: "cat",
    GH_PAGER: "cat",
    CODEX_CI: "1",
    CODEX_THREAD_ID: threadId,
  };
}
