import { option, type Argument } from "../grammar/argument.ts";
import { checkProfileName } from "./check-profile-name.ts";

/** The options every command takes. */
export const globalArguments: readonly Argument[] = [
  option("-c, --config <key=value>", { isRepeatable: true, isGlobal: true }),
  option("--enable <FEATURE>", { isRepeatable: true, isGlobal: true }),
  option("--disable <FEATURE>", { isRepeatable: true, isGlobal: true }),
];

/** The options by which a terminal reaches an app server elsewhere. */
export const remoteArguments: readonly Argument[] = [
  option("--remote <ADDR>"),
  option("--remote-auth-token-env <ENV_VAR>"),
];

/** Refuse settings nobody knows. */
export const strictConfig = option("--strict-config");

/** The model of a turn. */
export const model = option("-m, --model <MODEL>");

/** Run without asking and without a sandbox. */
export const bypassSandbox = option("--dangerously-bypass-approvals-and-sandbox");

/** Run hooks nobody has trusted yet. */
export const bypassHookTrust = option("--dangerously-bypass-hook-trust");

/** The options shared by everything that runs turns. */
export const turnArguments: readonly Argument[] = [
  option("-i, --image <FILE>...", { isRepeatable: true, isDelimited: true, rejectsEmpty: true }),
  model,
  option("--oss"),
  option("--local-provider <OSS_PROVIDER>"),
  option("-p, --profile <CONFIG_PROFILE_V2>", { check: checkProfileName }),
  option("-s, --sandbox <SANDBOX_MODE>", {
    values: ["read-only", "workspace-write", "danger-full-access"],
  }),
  bypassSandbox,
  bypassHookTrust,
  option("-C, --cd <DIR>", { rejectsEmpty: true }),
  option("--add-dir <DIR>", { isRepeatable: true, rejectsEmpty: true }),
];

/** The options of the terminal interface. */
export const terminalArguments: readonly Argument[] = [
  ...turnArguments.map((argument) =>
    argument === bypassSandbox
      ? { ...argument, rules: { conflicts: ["ask-for-approval"] } }
      : argument,
  ),
  option("-a, --ask-for-approval <APPROVAL_POLICY>", {
    values: ["untrusted", "on-failure", "on-request", "never"],
  }),
  option("--search"),
  option("--no-alt-screen"),
];
