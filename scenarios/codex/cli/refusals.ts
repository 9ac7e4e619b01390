import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import { cliRun } from "../cli-run.ts";
import type { CliRun } from "../cli-run.ts";

/** What the parser of arguments lets pass and the program refuses. */
export default defineFamily<Omit<CliRun, "code">>({
  id: "cli/refusals",
  cases: {
    "strict-config-features": {
      title: "--strict-config for a command that does not know it",
      args: ["--strict-config", "features", "list"],
      complains: "--strict-config",
    },
    "strict-config-mcp": {
      title: "--strict-config for mcp",
      args: ["--strict-config", "mcp", "list"],
      complains: "--strict-config",
    },
    "profile-features": {
      title: "--profile for a command that is no runtime command",
      args: ["--profile", "work", "features", "list"],
      complains: "--profile only applies",
    },
    "profile-login": {
      title: "--profile for login status",
      args: ["-p", "work", "login", "status"],
      complains: "--profile only applies",
    },
    "remote-features": {
      title: "--remote for a command that is not interactive",
      args: ["--remote", "ws://127.0.0.1:1", "features", "list"],
      complains: "--remote",
    },
    "remote-token-alone": {
      title: "A remote token variable without a remote",
      args: ["--remote-auth-token-env", "TOKEN"],
      complains: "requires",
    },
    "remote-address": {
      title: "A remote address that is none",
      args: ["--remote", "bad"],
      complains: "invalid remote address",
    },
    "override-without-equals": {
      title: "A -c override without its equals sign",
      args: ["-c", "nokey", "features", "list"],
      complains: "Invalid override",
    },
    "override-without-key": {
      title: "A -c override without its key",
      args: ["-c", "=x", "features", "list"],
      complains: "Empty key",
    },
    "unknown-feature": {
      title: "--enable of a feature that does not exist",
      args: ["--enable", "nope", "features", "list"],
      complains: "Unknown feature flag",
    },
    "update-unmanaged": {
      title: "update where the way of installation is unknown",
      args: ["update"],
      complains: "Could not detect",
    },
    "exec-server-address": {
      title: "exec-server is told to listen on something unknown",
      args: ["exec-server", "--listen", "bad"],
      complains: "unsupported --listen URL",
    },
    "login-api-key-flag": {
      title: "The former way to give an API key",
      args: ["login", "--api-key", "sk-test-narrow"],
      complains: "no longer supported",
    },
    "cloud-signed-out": {
      title: "cloud list without a login",
      args: ["cloud", "list"],
      complains: "Not signed in",
    },
    "apply-signed-out": {
      title: "apply without a login",
      args: ["apply", "task_1"],
      complains: "ChatGPT auth not available",
    },
    "proxy-without-key": {
      title: "The responses proxy is given no key",
      args: ["responses-api-proxy"],
      complains: "API key must be provided via stdin",
    },
  },
  scenario: (data) => cliRun({ ...data, code: 1 }),
});
