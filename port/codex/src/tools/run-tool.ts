import { applyPatchTool } from "./apply-patch-tool.ts";
import { execCommand } from "./exec-command.ts";
import { refused, type Tool, type ToolCall, type ToolContext, type ToolResult } from "./tool.ts";
import { shellCommand } from "./shell-command.ts";
import { updatePlan } from "./update-plan.ts";
import { viewImage } from "./view-image.ts";
import { writeStdin } from "./write-stdin.ts";

const TOOLS: ReadonlyMap<string, Tool> = new Map<string, Tool>([
  ["exec_command", execCommand],
  ["shell_command", shellCommand],
  ["write_stdin", writeStdin],
  ["update_plan", updatePlan],
  ["view_image", viewImage],
  [
    "request_user_input",
    async () => await Promise.resolve(refused("request_user_input is unavailable in Default mode")),
  ],
]);

/** Do what the model asked for. */
export async function runTool(call: ToolCall, context: ToolContext): Promise<ToolResult> {
  if (call.name === "apply_patch" && context.settings.model.hasApplyPatch) {
    return await applyPatchTool(call, context);
  }
  const tool = call.kind === "function" ? TOOLS.get(call.name) : undefined;
  if (tool !== undefined) return await tool(call, context);
  const kind = call.kind === "function" ? "call" : "custom tool call";
  return refused(`unsupported ${kind}: ${call.name}`);
}

const SHARED: ReadonlySet<string> = new Set(["exec_command", "shell_command", "view_image"]);

/** Whether a call may run beside others. */
export function isShared(call: ToolCall, { model }: ToolContext["settings"]): boolean {
  return model.parallelToolCalls && SHARED.has(call.name);
}
