import type { ExecSettings } from "../config/exec-settings.ts";
import type { JsonObject } from "../responses/json.ts";

/**
 * What commands may touch, as records and the state database tell it.
 *
 * Source: docs/reference/exec.md section 4.5
 */
export function permissionProfile(sandbox: ExecSettings["sandbox"]): JsonObject {
  if (sandbox === "danger-full-access") return { type: "disabled" };
  const root = { path: { type: "special", value: { kind: "root" } }, access: "read" };
  return {
    type: "managed",
    file_system: { type: "restricted", entries: [root] },
    network: "restricted",
  };
}
