import { applyPatch } from "../apply-patch/apply-patch.ts";
import type { FileChange, FileChanges } from "../apply-patch/file-change.ts";
import { verifyPatch } from "../apply-patch/verify-patch.ts";
import type { PatchedFile } from "../exec/turn-event.ts";
import type { JsonObject } from "../responses/json.ts";
import { formatHunks } from "./unified-diff.ts";
import { done, refused, type ToolCall, type ToolContext, type ToolResult } from "./tool.ts";

/** Where a patch is applied, and for whom. */
export interface PatchPlace {
  readonly call: ToolCall;
  readonly context: ToolContext;
  readonly cwd: string;
}

/** The `apply_patch` tool: free text, or a fatal call if it came as a function. */
export async function applyPatchTool(call: ToolCall, context: ToolContext): Promise<ToolResult> {
  if (call.kind === "function") {
    const message = "Fatal error: tool apply_patch invoked with incompatible payload";
    return await Promise.resolve({ kind: "fatal", message });
  }
  return await runPatch(call.input, { call, context, cwd: context.cwd });
}

/**
 * Check a patch, apply it, and tell user, record and model.
 *
 * Source: docs/reference/exec.md section 7
 */
export async function runPatch(patch: string, place: PatchPlace): Promise<ToolResult> {
  const verified = verifyPatch(patch, place.cwd);
  if (verified.kind === "rejected") {
    return refused(`apply_patch verification failed: ${verified.message}`);
  }
  if (verified.changes.size === 0) return refused("patch rejected: empty patch");
  if (place.context.settings.sandbox === "read-only") return refused(READ_ONLY);
  return await Promise.resolve(applyVerified(verified.text, verified.changes, place));
}

const READ_ONLY =
  "patch rejected: writing is blocked by read-only sandbox; rejected by user approval settings";

function applyVerified(
  text: string,
  changes: FileChanges,
  { call, context, cwd }: PatchPlace,
): ToolResult {
  const { callId } = call;
  const files = listFiles(changes);
  context.emit({ kind: "patch-started", callId, files });
  const startedMs = performance.now();
  const applied = applyPatch(text, cwd);
  const seconds = Math.round((performance.now() - startedMs) / 100) / 10;
  const success = applied.exitCode === 0;
  const { stdout, stderr } = applied;
  context.record({
    type: "patch_apply_end",
    call_id: callId,
    turn_id: context.turnId,
    stdout,
    stderr,
    success,
    changes: Object.fromEntries([...changes].map(([path, change]) => [path, formatChange(change)])),
    status: success ? "completed" : "failed",
  });
  const output = `Exit code: ${applied.exitCode}\nWall time: ${seconds} seconds\nOutput:\n${stdout}${stderr}`;
  if (!success) {
    // The log line about the refusal overtakes the event.
    setImmediate(() => {
      context.emit({ kind: "patch-completed", callId, files, success });
    });
    return refused(output);
  }
  context.emit({ kind: "patch-completed", callId, files, success });
  context.turnDiff.add(applied.changes);
  const diff = context.turnDiff.format();
  if (diff !== "") context.emit({ kind: "turn-diff", diff });
  return done(output);
}

function listFiles(changes: FileChanges): readonly PatchedFile[] {
  return [...changes]
    .map(([path, { kind }]): PatchedFile => ({ path, kind }))
    .toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

const RECORD_CONTEXT_LINES = 1;

function formatChange(change: FileChange): JsonObject {
  if (change.kind !== "update") return { type: change.kind, content: change.content };
  return {
    type: "update",
    unified_diff: formatHunks(change.oldContent, change.newContent, RECORD_CONTEXT_LINES),
    move_path: change.movePath ?? null,
  };
}
