import type { LabPaths } from "./lab.ts";

/** Variables whose values are constants; hashed into every seal. */
export const pinnedEnvironment = {
  LANG: "C.UTF-8",
  LC_ALL: "C.UTF-8",
  TZ: "UTC",
  TERM: "xterm",
  NO_COLOR: "1",
  NO_PROXY: "127.0.0.1,localhost",
  GIT_CONFIG_NOSYSTEM: "1",
} as const;

/** Everything else that is pinned but is not a variable; hashed into every seal. */
export const pinnedConditions = {
  umask: "0022",
  stdin: "/dev/null unless given",
  path: "closed bin folder",
  layout: "home, codex-home, workspace, bin below a root of fixed length",
} as const;

/** Build the whole environment of a subject. Nothing is inherited: the developer's settings never reach a golden. */
export function createLabEnvironment(
  paths: LabPaths,
  sinkPort: number,
): Readonly<Record<string, string>> {
  const proxy = `http://127.0.0.1:${sinkPort}`;
  return {
    ...pinnedEnvironment,
    PATH: paths.bin,
    HOME: paths.home,
    HTTP_PROXY: proxy,
    HTTPS_PROXY: proxy,
    http_proxy: proxy,
    https_proxy: proxy,
    GIT_CONFIG_GLOBAL: `${paths.home}/.gitconfig`,
  };
}
