import type { RunCommand } from "./command-run.ts";

/** What the port can run, by the words of the command; each part is loaded when it is needed. */
const RUNS: Readonly<Record<string, () => Promise<RunCommand>>> = {
  "": async () => (await import("./commands/run-terminal.ts")).runTerminal,
  apply: async () => (await import("./commands/run-apply.ts")).runApply,
  completion: async () => (await import("./commands/run-completion.ts")).runCompletion,
  exec: loadExec,
  "exec resume": loadExec,
  "exec review": loadExec,
  "execpolicy check": async () =>
    (await import("./commands/run-execpolicy-check.ts")).runExecpolicyCheck,
  "features list": async () => (await import("./commands/run-features-list.ts")).runFeaturesList,
  "features enable": async () => (await import("./commands/run-features-set.ts")).runFeaturesEnable,
  "features disable": async () =>
    (await import("./commands/run-features-set.ts")).runFeaturesDisable,
  login: async () => (await import("./commands/run-login.ts")).runLogin,
  "login status": async () => (await import("./commands/run-login-status.ts")).runLoginStatus,
  logout: async () => (await import("./commands/run-logout.ts")).runLogout,
  "mcp list": async () => (await import("./commands/run-mcp-list.ts")).runMcpList,
  "mcp get": async () => (await import("./commands/run-mcp-get.ts")).runMcpGet,
  "mcp add": async () => (await import("./commands/run-mcp-add.ts")).runMcpAdd,
  "mcp remove": async () => (await import("./commands/run-mcp-remove.ts")).runMcpRemove,
  "mcp login": async () => (await import("./commands/run-mcp-oauth.ts")).runMcpLogin,
  "mcp logout": async () => (await import("./commands/run-mcp-oauth.ts")).runMcpLogout,
  update: async () => (await import("./commands/run-update.ts")).runUpdate,
};

/** What runs a command; `undefined` for what the port does not do. */
export async function findCommandRun(path: readonly string[]): Promise<RunCommand | undefined> {
  return RUNS[path.join(" ")]?.();
}

async function loadExec(): Promise<RunCommand> {
  return (await import("./commands/run-exec-command.ts")).runExecCommand;
}
