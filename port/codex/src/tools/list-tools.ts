import recorded from "../../data/tools.json" with { type: "json" };
import type { ExecSettings } from "../config/exec-settings.ts";
import type { JsonValue } from "../responses/json.ts";

/** The tools a model is offered: the recorded ones, without those its catalog entry rules out. */
export function listTools({ model }: ExecSettings): readonly JsonValue[] {
  const tools: readonly { readonly type: string; readonly name?: string }[] = recorded.tools;
  return recorded.tools.filter((_, index) => {
    const name = tools[index]?.name ?? tools[index]?.type;
    return name !== "apply_patch" || model.hasApplyPatch;
  });
}
