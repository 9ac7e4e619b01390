import { trimSpace } from "../text/rust-whitespace.ts";
import { bindArguments, type RuleParameter } from "./bind-arguments.ts";
import type { RuleCall } from "./parse-rules.ts";
import { checkJustification, readDecision } from "./read-prefix-rule.ts";
import { RuleArgumentError } from "./rule-errors.ts";

const PARAMETERS: readonly RuleParameter[] = [
  { name: "host", type: "str", isRequired: true },
  { name: "protocol", type: "str", isRequired: true },
  { name: "decision", type: "str", isRequired: true },
  { name: "justification", type: "str", isRequired: false },
];
const PROTOCOLS = new Set([
  "http",
  "https",
  "https_connect",
  "http-connect",
  "socks5_tcp",
  "socks5_udp",
]);

/** Check a call of `network_rule`, which matches no commands. Throws {@link RuleArgumentError}. */
export function checkNetworkRule(call: RuleCall): void {
  const bound = bindArguments(call, PARAMETERS);
  const protocol = bound.text("protocol") ?? "";
  if (!PROTOCOLS.has(protocol)) {
    const known = "http, https, socks5_tcp, socks5_udp";
    throw invalid(`network_rule protocol must be one of ${known} (got ${protocol})`);
  }
  const decision = bound.text("decision") ?? "";
  if (decision !== "deny") readDecision(decision);
  checkJustification(bound.text("justification"));
  checkHost(bound.text("host") ?? "");
}

function checkHost(raw: string): void {
  const host = trimSpace(raw);
  if (host === "") throw invalid("network_rule host cannot be empty");
  if (/:\/\/|[/?#]/.test(host)) {
    throw invalid("network_rule host must be a hostname or IP literal (without scheme or path)");
  }
  const name = trimSpace(withoutPort(host, raw).replace(/\.+$/, ""));
  if (name === "") throw invalid("network_rule host cannot be empty");
  if (name.includes("*")) {
    throw invalid("network_rule host must be a specific host; wildcards are not allowed");
  }
  if (/\s/u.test(name)) throw invalid("network_rule host cannot contain whitespace");
}

function withoutPort(host: string, raw: string): string {
  if (!host.startsWith("[")) return /^([^:]+):\d+$/.exec(host)?.[1] ?? host;
  const end = host.indexOf("]");
  if (end < 0) throw invalid("network_rule host has an invalid bracketed IPv6 literal");
  if (!/^(?::\d+)?$/.test(host.slice(end + 1))) {
    throw invalid(`network_rule host contains an unsupported suffix: ${raw}`);
  }
  return host.slice(1, end);
}

function invalid(reason: string): RuleArgumentError {
  return new RuleArgumentError(`invalid rule: ${reason}`);
}
