import { readlinkSync } from "node:fs";
import { compactObject, type JsonObject } from "../responses/json.ts";
import { localDate } from "../rollout/rollout-path.ts";
import type { ExecSettings } from "../config/exec-settings.ts";
import { permissionProfile } from "./permission-profile.ts";
import type { Thread } from "./thread.ts";

/** What a turn begins with. */
export interface TurnStart {
  readonly turnId: string;
  readonly startedMs: number;
  readonly workDir: string;
  readonly settings: ExecSettings;
  readonly prompt: string;
  /** What the model is told before the prompt. */
  readonly context: readonly JsonObject[];
  /** The images of `-i`, as parts of the prompt. */
  readonly imageParts: readonly JsonObject[];
  /** Their paths, absolute or relative to `workDir`. */
  readonly images: readonly string[];
}

/**
 * Write the head of a turn to the record, and its prompt to the conversation.
 *
 * Source: docs/reference/exec.md section 4.5
 */
export function openTurn(thread: Thread, start: TurnStart): void {
  const { turnId, startedMs, settings, prompt } = start;
  thread.record("event_msg", {
    type: "task_started",
    turn_id: turnId,
    started_at: Math.floor(startedMs / 1000),
    model_context_window: settings.model.contextWindow ?? null,
    collaboration_mode_kind: "default",
  });
  for (const item of start.context) thread.addItem(item);
  thread.record("turn_context", formatContext(start));
  const text = { type: "input_text", text: prompt };
  thread.addItem({ type: "message", role: "user", content: [...start.imageParts, text] });
  thread.record("event_msg", {
    type: "user_message",
    message: prompt,
    images: [],
    local_images: start.images,
    text_elements: [],
  });
}

function formatContext({ turnId, startedMs, workDir, settings }: TurnStart): JsonObject {
  const { year, month, day } = localDate(new Date(startedMs));
  return compactObject({
    turn_id: turnId,
    cwd: workDir,
    workspace_roots: [workDir],
    current_date: `${year}-${month}-${day}`,
    timezone: readTimezone(),
    approval_policy: "never",
    sandbox_policy: { type: settings.sandbox },
    permission_profile: permissionProfile(settings.sandbox),
    model: settings.model.slug,
    personality: settings.personality,
    collaboration_mode: {
      mode: "default",
      settings: {
        model: settings.model.slug,
        reasoning_effort: settings.effort ?? null,
        developer_instructions: null,
      },
    },
    realtime_active: false,
    effort: settings.effort,
    summary: "auto",
  });
}

/** The zone of /etc/localtime, which the environment does not change. */
function readTimezone(): string | undefined {
  try {
    return /zoneinfo\/(.+)$/.exec(readlinkSync("/etc/localtime"))?.[1];
  } catch {
    return undefined;
  }
}
