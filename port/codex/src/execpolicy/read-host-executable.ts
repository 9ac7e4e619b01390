import { basename, isAbsolute, resolve } from "node:path";
import { bindArguments, type RuleParameter } from "./bind-arguments.ts";
import type { RuleCall } from "./parse-rules.ts";
import { RuleArgumentError } from "./rule-errors.ts";
import type { RuleValue } from "./rule-value.ts";

/** The paths a program may have. */
export interface HostExecutable {
  readonly name: string;
  readonly paths: readonly string[];
}

const PARAMETERS: readonly RuleParameter[] = [
  { name: "name", type: "str", isRequired: true },
  { name: "paths", type: "list", isRequired: true },
];

/** Read a call of `host_executable`. Throws {@link RuleArgumentError}. */
export function readHostExecutable(call: RuleCall): HostExecutable {
  const bound = bindArguments(call, PARAMETERS);
  const name = bound.text("name") ?? "";
  if (name === "") throw invalid("host_executable name cannot be empty");
  if (name.includes("/") || name === "." || name === "..") {
    throw invalid(`host_executable name must be a bare executable name (got ${name})`);
  }
  return { name, paths: (bound.list("paths") ?? []).map((value) => readPath(value, name)) };
}

function readPath(value: RuleValue, name: string): string {
  if (value.kind !== "string") {
    throw invalid(`host_executable paths must be strings (got ${value.kind})`);
  }
  const { text } = value;
  if (!isAbsolute(text)) throw invalid(`host_executable paths must be absolute (got ${text})`);
  if (basename(resolve(text)) !== name) {
    throw invalid(`host_executable path \`${text}\` must have basename \`${name}\``);
  }
  return resolve(text);
}

function invalid(reason: string): RuleArgumentError {
  return new RuleArgumentError(`invalid rule: ${reason}`);
}
