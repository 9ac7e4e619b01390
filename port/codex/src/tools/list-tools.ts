import recorded from "../../data/tools.json" with { type: "json" };
import type { ExecSettings } from "../config/exec-settings.ts";
import { isJsonObject, objectAt, textAt, type JsonObject } from "../responses/json.ts";

/** The tools a model is offered: the recorded ones, without what the settings rule out. */
export function listTools(settings: ExecSettings): readonly JsonObject[] {
  const tools: readonly unknown[] = recorded.tools;
  const offered = tools
    .filter((tool): tool is JsonObject => isJsonObject(tool))
    .filter((tool) => isOffered(nameOf(tool), settings))
    .map((tool) => {
      const isCommand = nameOf(tool) === "exec_command";
      return isCommand && !settings.allowLoginShell ? withoutParameter(tool, "login") : tool;
    });
  return settings.webSearch === "disabled" ? offered : [...offered, WEB_SEARCH];
}

const WEB_SEARCH: JsonObject = {
  type: "web_search",
  external_web_access: true,
  search_content_types: ["text", "image"],
};

function nameOf(tool: JsonObject): string {
  return textAt(tool, "name") ?? textAt(tool, "type") ?? "";
}

function isOffered(name: string, { model, hasShellTool, hasAgentTools }: ExecSettings): boolean {
  switch (name) {
    case "exec_command":
    case "write_stdin":
      return hasShellTool;
    case "apply_patch":
      return model.hasApplyPatch;
    case "tool_search":
      return hasAgentTools;
    default:
      return true;
  }
}

function withoutParameter(tool: JsonObject, name: string): JsonObject {
  const parameters = objectAt(tool, "parameters") ?? {};
  const entries = Object.entries(objectAt(parameters, "properties") ?? {});
  const properties = Object.fromEntries(entries.filter(([key]) => key !== name));
  return { ...tool, parameters: { ...parameters, properties } };
}
