import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { FileUnreadableError } from "../../core/errors/file-unreadable-error.ts";
import type { Target } from "../../core/target/target.ts";
import type { Baseline } from "../../core/verdict/baseline.ts";
import type { Deviation } from "../../core/verdict/deviation.ts";
import { parseBaseline } from "../../core/verdict/parse-baseline.ts";
import { parseManifest } from "../../core/verdict/parse-manifest.ts";
import type { UnsupportedEntry } from "../../core/verdict/unsupported.ts";
import { importModules } from "./import-modules.ts";
import { projectRoot } from "./project-root.ts";

/** What is known beforehand about a port. */
export interface Judgement {
  readonly register: readonly Deviation[];
  readonly unsupported: readonly UnsupportedEntry[];
  readonly baseline: Baseline | undefined;
}

/** File of the committed baseline, relative to the project's root. */
export const BASELINE_FILE = "reports/baseline.json";

/** Load register, manifest and baseline of a target's own port; a stranger is judged without any of them. */
export async function loadJudgement(target: Target, isOwnPort: boolean): Promise<Judgement> {
  if (!isOwnPort) return { register: [], unsupported: [], baseline: undefined };
  return {
    register: await loadRegister(target),
    unsupported: parseManifest(
      readFileSync(join(projectRoot, target.port.manifest), "utf8"),
      target.port.manifest,
    ),
    baseline: loadBaseline(),
  };
}

function loadBaseline(): Baseline | undefined {
  const path = join(projectRoot, BASELINE_FILE);
  return existsSync(path) ? parseBaseline(readFileSync(path, "utf8"), BASELINE_FILE) : undefined;
}

const registerSchema = z.object({
  default: z.array(
    z.strictObject({
      id: z.string().min(1),
      scenario: z.string().min(1),
      channel: z.string().min(1),
      fingerprint: z.string().min(1),
      category: z.enum(["format", "protocol", "behavior", "cosmetic"]),
      reason: z.string().min(10),
      owner: z.string().min(1),
      status: z.discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("accepted") }),
        z.strictObject({ kind: z.literal("triaged"), link: z.string().min(1) }),
      ]),
      since: z.string(),
      expires: z.string(),
    }),
  ),
});

/** Load `scenarios/<target>/deviations.ts`. @throws FileUnreadableError that names the field. */
async function loadRegister(target: Target): Promise<readonly Deviation[]> {
  const file = `scenarios/${target.id}/deviations.ts`;
  const [module] = await importModules(`register-${target.id}`, [file]);
  const result = registerSchema.safeParse(module);
  if (result.success) return result.data.default;
  const issue = result.error.issues[0];
  throw new FileUnreadableError("deviation register", file, {
    why: `\`${issue?.path.slice(1).join(".")}\`: ${issue?.message}`,
    hint: "Correct the entry; docs/reviewers.md shows every field",
  });
}
