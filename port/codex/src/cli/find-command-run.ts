import type { RunCommand } from "./command-run.ts";

/** What runs a command, loaded when it is needed; `undefined` for what the port does not do. */
export async function findCommandRun(path: readonly string[]): Promise<RunCommand | undefined> {
  switch (path.join(" ")) {
    case "completion":
      return (await import("./commands/run-completion.ts")).runCompletion;
    case "login":
      return (await import("./commands/run-login.ts")).runLogin;
    case "login status":
      return (await import("./commands/run-login-status.ts")).runLoginStatus;
    case "logout":
      return (await import("./commands/run-logout.ts")).runLogout;
    case "execpolicy check":
      return (await import("./commands/run-execpolicy-check.ts")).runExecpolicyCheck;
    case "features list":
      return (await import("./commands/run-features-list.ts")).runFeaturesList;
    case "features enable":
      return (await import("./commands/run-features-set.ts")).runFeaturesEnable;
    case "features disable":
      return (await import("./commands/run-features-set.ts")).runFeaturesDisable;
    case "exec":
    case "exec resume":
    case "exec review":
      return (await import("./commands/run-exec-command.ts")).runExecCommand;
    default:
      return undefined;
  }
}
