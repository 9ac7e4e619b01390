import * as z from "zod";

const chunk = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("event"), event: z.looseObject({ type: z.string() }) }),
  z.strictObject({ kind: z.literal("raw"), text: z.string() }),
  z.strictObject({ kind: z.literal("delay"), ms: z.int().min(0) }),
  z.strictObject({ kind: z.literal("gate"), untilFile: z.string() }),
  z.strictObject({ kind: z.literal("cut") }),
]);

const match = z.strictObject({
  method: z.string().exactOptional(),
  path: z.string().exactOptional(),
  bodyContains: z.string().exactOptional(),
  header: z.strictObject({ name: z.string(), contains: z.string() }).exactOptional(),
});

const modelStep = z.strictObject({
  match: match.exactOptional(),
  status: z.int().min(200).max(599).exactOptional(),
  headers: z.record(z.string(), z.string()).exactOptional(),
  chunks: z.array(chunk),
});

/** Every field of a model script and nothing else. */
export const modelScriptSchema = z.strictObject({ steps: z.array(modelStep) });
