import { GoldenUnreadableError } from "../errors/golden-unreadable-error.ts";
import type { Seal } from "./seal.ts";
import { sealSchema } from "./seal-schema.ts";

/**
 * Read the text of a `seal.json`. `path` names the golden's folder in messages.
 * Throws `GoldenUnreadableError` when it is not a seal of a layout we know.
 */
export function parseSeal(text: string, path: string): Seal {
  const result = sealSchema.safeParse(parseJson(text, path));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const place = issue === undefined ? "" : `: "${issue.path.join(".")}" ${issue.message}`;
  throw new GoldenUnreadableError(path, `its seal.json has another shape than expected${place}`);
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new GoldenUnreadableError(path, "its seal.json is not JSON", cause);
  }
}
