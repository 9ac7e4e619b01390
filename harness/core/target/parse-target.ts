import * as z from "zod";
import { ScenarioInvalidError } from "../errors/scenario-invalid-error.ts";
import type { Target } from "./target.ts";

const exclusion = z.strictObject({ pattern: z.string(), because: z.string().min(10) });

const targetSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  reference: z.strictObject({
    packageName: z.string(),
    version: z.string(),
    specifier: z.string().includes("{version}"),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    executable: z.string(),
  }),
  port: z.strictObject({
    build: z.array(z.string()).min(1),
    executable: z.string(),
    manifest: z.string(),
    dataFolder: z.string(),
    data: z.array(
      z.strictObject({
        kind: z.enum(["help-pages", "outputs", "output", "request-tools", "database-schemas"]),
        file: z.string(),
        scenarios: z.string(),
      }),
    ),
  }),
  environment: z.record(z.string(), z.string()),
  programs: z.array(z.string()).min(1),
  databases: z.array(z.string()),
  artifacts: z.array(
    z.strictObject({
      pattern: z.string(),
      channel: z.string(),
      format: z.enum(["text", "json", "jsonl"]),
    }),
  ),
  excludedFiles: z.array(exclusion),
  excludedTables: z.array(exclusion),
  rules: z.array(z.string()),
  veils: z.array(
    z.strictObject({
      scenario: z.string(),
      channel: z.string(),
      path: z.string().exactOptional(),
      because: z.string().min(10),
    }),
  ),
});

/** Check what a target module exports by default. @throws ScenarioInvalidError that names the field. */
export function parseTarget(module: unknown, file: string): Target {
  const result = z.object({ default: targetSchema }).safeParse(module);
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new ScenarioInvalidError(
      `target "${file}"`,
      `has a wrong \`${issue?.path.slice(1).join(".")}\`: ${issue?.message}`,
    );
  }
  return result.data.default;
}
