import type { PlanStep } from "../exec/turn-event.ts";
import { isJsonObject, listAt, parseJson, textAt } from "../responses/json.ts";
import { describeMisfit, type JsonStruct } from "./json-shape.ts";
import { done, refused, type ToolCall, type ToolContext, type ToolResult } from "./tool.ts";

const TEXT = { kind: "text" } as const;

const ARGUMENTS: JsonStruct = {
  kind: "struct",
  name: "UpdatePlanArgs",
  required: {
    plan: {
      kind: "list",
      of: {
        kind: "struct",
        name: "PlanItemArg",
        required: {
          step: TEXT,
          status: { kind: "variant", names: ["pending", "in_progress", "completed"] },
        },
        optional: {},
        isClosed: true,
      },
    },
  },
  optional: { explanation: TEXT },
  isClosed: true,
};

/** Show the user the model's plan. */
export async function updatePlan(call: ToolCall, context: ToolContext): Promise<ToolResult> {
  const misfit = describeMisfit(call.input, ARGUMENTS);
  if (misfit !== undefined) return refused(`failed to parse function arguments: ${misfit}`);
  const json = parseJson(call.input);
  const args = isJsonObject(json) ? json : undefined;
  const steps = listAt(args, "plan")
    .filter(isJsonObject)
    .map((item): PlanStep => ({ step: textAt(item, "step") ?? "", status: readStatus(item) }));
  context.emit({ kind: "plan", explanation: textAt(args, "explanation"), steps });
  return await Promise.resolve(done("Plan updated"));
}

function readStatus(item: Parameters<typeof textAt>[0]): PlanStep["status"] {
  const status = textAt(item, "status");
  return status === "completed" || status === "in_progress" ? status : "pending";
}
