import * as z from "zod";
import type { Seal } from "./seal.ts";

const evidence = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("exit"), code: z.number(), step: z.number().exactOptional() }),
  z.object({ kind: z.literal("requests"), backend: z.string(), count: z.number() }),
  z.object({
    kind: z.literal("channel"),
    channel: z.string(),
    contains: z.string().exactOptional(),
  }),
  z.object({ kind: z.literal("file"), path: z.string() }),
  z.object({ kind: z.literal("absent"), path: z.string() }),
]);

const channel = z.object({
  name: z.string(),
  format: z.enum(["text", "json", "jsonl", "bytes"]),
  file: z.string(),
  sha256: z.string(),
  veiled: z.literal(true).exactOptional(),
  masking: z.object({ values: z.number(), byRule: z.record(z.string(), z.number()) }),
});

/** The shape of `seal.json` as it comes from disk. */
export const sealSchema: z.ZodType<Seal> = z.object({
  format: z.literal(1),
  scenario: z.string(),
  honesty: z.enum(["captured", "recorded", "derived", "contract"]),
  reference: z.object({ package: z.string(), version: z.string(), sha256: z.string() }),
  scenarioHash: z.string(),
  fixtureHash: z.string(),
  ruleset: z.string(),
  environmentHash: z.string(),
  runs: z.number(),
  capturedBy: z.string(),
  evidence: z.array(evidence),
  channels: z.array(channel),
});
