import recorded from "../../data/tools.json" with { type: "json" };
import type { ExecSettings } from "../config/exec-settings.ts";
import { isJsonObject, objectAt, textAt, type JsonObject } from "../responses/json.ts";

/** The tools a model is offered: the recorded ones, without what the settings rule out. */
export function listTools({ model, allowLoginShell }: ExecSettings): readonly JsonObject[] {
  const tools: readonly unknown[] = recorded.tools;
  return tools
    .filter((tool): tool is JsonObject => isJsonObject(tool))
    .filter((tool) => textAt(tool, "name") !== "apply_patch" || model.hasApplyPatch)
    .map((tool) => {
      const isCommand = textAt(tool, "name") === "exec_command";
      return isCommand && !allowLoginShell ? withoutParameter(tool, "login") : tool;
    });
}

function withoutParameter(tool: JsonObject, name: string): JsonObject {
  const parameters = objectAt(tool, "parameters") ?? {};
  const entries = Object.entries(objectAt(parameters, "properties") ?? {});
  const properties = Object.fromEntries(entries.filter(([key]) => key !== name));
  return { ...tool, parameters: { ...parameters, properties } };
}
