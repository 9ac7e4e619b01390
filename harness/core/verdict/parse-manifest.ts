import * as z from "zod";
import { parseCheckedJson } from "./parse-checked-json.ts";
import type { UnsupportedEntry } from "./unsupported.ts";

const shape = z.object({
  unsupported: z.array(z.object({ scenario: z.string().min(1), because: z.string().min(1) })),
});

/** Read what a port's manifest declares as unsupported; other members are the port's own. Throws `FileUnreadableError`. */
export function parseManifest(text: string, path: string): readonly UnsupportedEntry[] {
  return parseCheckedJson(text, shape, {
    what: "port manifest",
    path,
    hint: 'List what the port does not do as {"unsupported": [{"scenario": "glob", "because": "why"}]}',
  }).unsupported;
}
