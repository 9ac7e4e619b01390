import { randomUUID } from "node:crypto";
import type { ExecSettings } from "../config/exec-settings.ts";
import { compactObject, type JsonObject, type JsonValue } from "./json.ts";

/** What is the same for every request of a turn. */
export interface TurnIdentity {
  readonly threadId: string;
  readonly turnId: string;
  readonly startedMs: number;
  readonly installationId: string;
  /** The git repository of the work directory, as the metadata header tells it. */
  readonly workspaces: JsonObject | undefined;
}

/** What a request says beside the settings. */
export interface RequestContent {
  readonly items: readonly JsonObject[];
  readonly tools: readonly JsonValue[];
  /** The schema of `--output-schema`, as JSON without spaces. */
  readonly outputSchema: string | undefined;
}

/**
 * The body of a request; its key order is part of what the reference does.
 *
 * Source: docs/reference/exec.md section 4.4
 */
export function formatBody(
  settings: ExecSettings,
  identity: TurnIdentity,
  content: RequestContent,
): string {
  const { model } = settings;
  const body: Record<string, JsonValue> = {
    model: model.slug,
    instructions: settings.instructions,
    input: content.items,
    tools: content.tools,
    tool_choice: "auto",
    parallel_tool_calls: model.parallelToolCalls,
    reasoning: formatReasoning(settings),
    store: false,
    stream: true,
    include: model.supportsSummaries ? ["reasoning.encrypted_content"] : [],
    prompt_cache_key: identity.threadId,
  };
  const format = formatText(settings, content.outputSchema !== undefined);
  if (format !== undefined) body["text"] = format;
  body["client_metadata"] = { "x-codex-installation-id": identity.installationId };
  const text = JSON.stringify(body);
  return content.outputSchema === undefined
    ? text
    : text.replace(JSON.stringify(SCHEMA_PLACE), () => content.outputSchema ?? "");
}

/** Stands for the schema, whose numbers JSON.stringify would write otherwise. */
const SCHEMA_PLACE = `schema-${randomUUID()}`;

function formatReasoning({ model, effort, summary }: ExecSettings): JsonValue {
  if (!model.supportsSummaries) return null;
  const shown = summary ?? model.defaultSummary;
  return compactObject({
    effort: effort ?? model.defaultEffort,
    summary: shown === "none" ? undefined : shown,
  });
}

function formatText(
  { model, verbosity }: ExecSettings,
  hasSchema: boolean,
): JsonObject | undefined {
  const level =
    model.defaultVerbosity === undefined ? undefined : (verbosity ?? model.defaultVerbosity);
  if (level === undefined && !hasSchema) return undefined;
  const format = hasSchema
    ? { type: "json_schema", strict: true, schema: SCHEMA_PLACE, name: "codex_output_schema" }
    : undefined;
  return compactObject({ verbosity: level, format });
}

/** The headers that tell thread, turn and window apart, in wire order. */
export function formatTurnHeaders(
  settings: ExecSettings,
  identity: TurnIdentity,
  turnState: string | undefined,
): readonly (readonly [string, string])[] {
  const { threadId } = identity;
  return [
    ...optionalHeader("x-codex-beta-features", settings.betaFeatures || undefined),
    ...optionalHeader("x-codex-turn-state", turnState),
    ["x-codex-turn-metadata", formatMetadata(identity, settings.sandbox)],
    ["x-codex-window-id", `${threadId}:0`],
    ["x-client-request-id", threadId],
    ["session-id", threadId],
    ["thread-id", threadId],
    ["accept", "text/event-stream"],
  ];
}

function formatMetadata(identity: TurnIdentity, sandbox: ExecSettings["sandbox"]): string {
  const { threadId, turnId, startedMs, workspaces } = identity;
  return JSON.stringify(
    compactObject({
      session_id: threadId,
      thread_id: threadId,
      thread_source: "user",
      turn_id: turnId,
      workspaces,
      sandbox: sandbox === "danger-full-access" ? "none" : "seccomp",
      turn_started_at_unix_ms: startedMs,
      request_kind: "turn",
      window_id: `${threadId}:0`,
    }),
  );
}

function optionalHeader(
  name: string,
  value: string | undefined,
): readonly (readonly [string, string])[] {
  return value === undefined ? [] : [[name, value]];
}
