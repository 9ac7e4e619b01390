import * as z from "zod";
import { modelScriptSchema } from "./model-script-schema.ts";
import type { Scenario } from "./scenario.ts";

const binary = z.strictObject({ base64: z.string() });
const content = z.union([z.string(), binary]);
const mode = z.string().regex(/^0[0-7]{3,4}$/, "must be octal permission bits such as 0644");

const startEntry = z.union([
  z.strictObject({ content, mode: mode.exactOptional() }),
  z.strictObject({ directory: z.literal(true), mode: mode.exactOptional() }),
  z.strictObject({ link: z.string() }),
]);

const step = z.strictObject({
  driver: z.literal("process"),
  program: z.string().exactOptional(),
  args: z.array(z.string()),
  stdin: content.exactOptional(),
  env: z.record(z.string(), z.string()).exactOptional(),
  cwd: z.string().exactOptional(),
});

const evidence = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("exit"),
    code: z.int(),
    step: z.int().positive().exactOptional(),
  }),
  z.strictObject({ kind: z.literal("requests"), backend: z.string(), count: z.int().min(0) }),
  z.strictObject({
    kind: z.literal("channel"),
    channel: z.string(),
    contains: z.string().exactOptional(),
  }),
  z.strictObject({ kind: z.literal("file"), path: z.string() }),
  z.strictObject({ kind: z.literal("absent"), path: z.string() }),
]);

const strictnessStep = z.strictObject({
  channel: z.string(),
  strictness: z.enum(["ordered", "semantic", "partial-order"]),
  because: z.string().min(10, "must say why in a sentence"),
});

/** Every field of a scenario and nothing else: a mistyped name is an error, not a silence. */
export const scenarioSchema: z.ZodType<Scenario> = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*(?:\/[a-z0-9][a-z0-9_.-]*)+$/, "must be path-like, in lower case"),
  title: z.string().min(5),
  layer: z.enum(["format", "protocol", "behavior"]),
  specs: z.array(z.int().min(0).max(48)).min(1),
  home: z.string().exactOptional(),
  files: z.record(z.string(), startEntry).exactOptional(),
  git: z.boolean().exactOptional(),
  model: modelScriptSchema.exactOptional(),
  steps: z.array(step).min(1),
  strictness: z.array(strictnessStep).exactOptional(),
  evidence: z.array(evidence).min(1, "must state at least one piece of evidence"),
  timeoutMs: z.int().positive().exactOptional(),
  needs: z.array(z.enum(["git", "userns"])).exactOptional(),
});
