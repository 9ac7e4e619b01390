import * as z from "zod";
import type { Baseline } from "./baseline.ts";
import { parseCheckedJson } from "./parse-checked-json.ts";
import { VERDICTS } from "./verdict.ts";

const shape: z.ZodType<Baseline> = z.strictObject({
  schemaVersion: z.literal(1),
  target: z.string(),
  scenarios: z.record(
    z.string(),
    z.strictObject({ verdict: z.enum(VERDICTS), because: z.string().exactOptional() }),
  ),
  retired: z.record(z.string(), z.string()),
});

/** Read `baseline.json`; throws `FileUnreadableError` when it is none. */
export function parseBaseline(text: string, path: string): Baseline {
  return parseCheckedJson(text, shape, {
    what: "baseline",
    path,
    hint: "Restore it with git, or write it with `npm run parity -- replay --update-baseline`",
  });
}
