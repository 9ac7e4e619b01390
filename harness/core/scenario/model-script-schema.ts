import { z } from "zod";

const chunk = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("event"), event: z.looseObject({ type: z.string() }) }),
  z.strictObject({ kind: z.literal("raw"), text: z.string() }),
  z.strictObject({ kind: z.literal("delay"), ms: z.int().min(0) }),
  z.strictObject({ kind: z.literal("gate"), untilFile: z.string() }),
  z.strictObject({ kind: z.literal("cut") }),
]);

const match = z.strictObject({
  method: z.string().optional(),
  path: z.string().optional(),
  bodyContains: z.string().optional(),
  header: z.strictObject({ name: z.string(), contains: z.string() }).optional(),
});

const modelStep = z.strictObject({
  match: match.optional(),
  status: z.int().min(200).max(599).optional(),
  headers: z.record(z.string(), z.string()).optional(),
  chunks: z.array(chunk),
});

/** Every field of a model script and nothing else. */
export const modelScriptSchema = z.strictObject({ steps: z.array(modelStep) });
