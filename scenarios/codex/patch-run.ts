import type { Evidence } from "../../harness/core/scenario/evidence.ts";
import type { ProcessStep, Scenario, StartEntry } from "../../harness/core/scenario/scenario.ts";

/** One run of `apply_patch` in a workspace of a few files. */
export interface PatchRun {
  readonly title: string;
  /** The one argument; `undefined` for none. */
  readonly patch?: string;
  /** Instead of the argument, or beside it. */
  readonly stdin?: ProcessStep["stdin"];
  /** Workspace files by path below the workspace: a text, or any start entry. */
  readonly files?: Readonly<Record<string, string | StartEntry>>;
  /** Expected exit code as evidence, default 0. */
  readonly code?: number;
  readonly evidence?: readonly Evidence[];
  readonly program?: "apply_patch" | "applypatch" | "codex";
  /** Arguments instead of `patch`. */
  readonly args?: readonly string[];
}

/** The envelope around the given lines. */
export function envelope(...lines: readonly string[]): string {
  return ["*** Begin Patch", ...lines, "*** End Patch", ""].join("\n");
}

/** A scenario of one run; everything but its id. */
export function patchRun(run: PatchRun): Omit<Scenario, "id"> {
  const { title, patch, stdin, files = {}, code = 0, evidence = [] } = run;
  const args = run.args ?? (patch === undefined ? [] : [patch]);
  return {
    title,
    layer: "behavior",
    specs: [11],
    files: Object.fromEntries(
      Object.entries(files).map(([path, entry]) => [
        `workspace/${path}`,
        typeof entry === "string" ? { content: entry } : entry,
      ]),
    ),
    steps: [
      {
        driver: "process",
        program: run.program ?? "apply_patch",
        args,
        ...(stdin !== undefined && { stdin }),
      },
    ],
    evidence: [
      { kind: "exit", code },
      { kind: "channel", channel: code === 0 ? "stdout" : "stderr" },
      ...evidence,
    ],
  };
}
