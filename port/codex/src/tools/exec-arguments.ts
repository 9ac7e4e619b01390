import { UnsupportedError } from "../exec/unsupported-error.ts";
import { booleanAt, isJsonObject, numberAt, parseJson, textAt } from "../responses/json.ts";
import { describeMisfit, type JsonStruct } from "./json-shape.ts";
import type { ToolResult } from "./tool.ts";

/** What `exec_command` was called with. */
export interface ExecArguments {
  readonly kind: "arguments";
  readonly cmd: string;
  readonly workdir: string | undefined;
  readonly shell: string | undefined;
  readonly login: boolean | undefined;
  readonly yieldMs: number;
  readonly maxOutputTokens: number | undefined;
}

const TEXT = { kind: "text" } as const;

/** Read first and alone, so that its errors come first. */
const PLACE: JsonStruct = {
  kind: "struct",
  name: "ExecCommandEnvironmentArgs",
  required: {},
  optional: { environment_id: TEXT, workdir: TEXT },
  isClosed: false,
};

const ARGUMENTS: JsonStruct = {
  kind: "struct",
  name: "ExecCommandArgs",
  required: { cmd: TEXT },
  optional: {
    workdir: TEXT,
    shell: TEXT,
    login: { kind: "boolean" },
    tty: { kind: "boolean" },
    yield_time_ms: { kind: "u64" },
    max_output_tokens: { kind: "usize" },
    sandbox_permissions: {
      kind: "variant",
      names: ["use_default", "require_escalated", "with_additional_permissions"],
    },
    justification: TEXT,
    prefix_rule: { kind: "list", of: TEXT },
  },
  isClosed: false,
};

const DEFAULT_YIELD_MS = 10_000;
const NO_ESCALATION =
  "approval policy is Never; reject command — you cannot ask for escalated permissions if the approval policy is Never";

/** Parse and check the arguments of `exec_command`. Throws UnsupportedError for a terminal. */
export function parseExecArguments(
  text: string,
): ExecArguments | Extract<ToolResult, { kind: "refused" }> {
  const misfit = describeMisfit(text, PLACE) ?? describeObjectMisfit(text);
  if (misfit !== undefined) {
    return { kind: "refused", message: `failed to parse function arguments: ${misfit}` };
  }
  const json = parseJson(text);
  const args = isJsonObject(json) ? json : {};
  const place = Array.isArray(json) ? json[0] : args["environment_id"];
  if (typeof place === "string") {
    return { kind: "refused", message: `unknown turn environment id \`${place}\`` };
  }
  if (textAt(args, "sandbox_permissions") === "require_escalated") {
    return { kind: "refused", message: NO_ESCALATION };
  }
  if (booleanAt(args, "tty") === true) {
    throw new UnsupportedError("a command with a terminal (tty: true)", "ask for it without tty");
  }
  return {
    kind: "arguments",
    cmd: textAt(args, "cmd") ?? "",
    workdir: textAt(args, "workdir"),
    shell: textAt(args, "shell"),
    login: booleanAt(args, "login"),
    yieldMs: clampYield(numberAt(args, "yield_time_ms") ?? DEFAULT_YIELD_MS),
    maxOutputTokens: numberAt(args, "max_output_tokens"),
  };
}

/** A list is taken for the place alone, whose one field is then no place that exists. */
function describeObjectMisfit(text: string): string | undefined {
  return text.trimStart().startsWith("[") ? undefined : describeMisfit(text, ARGUMENTS);
}

function clampYield(wantedMs: number): number {
  return Math.min(Math.max(wantedMs, 250), 30_000);
}
