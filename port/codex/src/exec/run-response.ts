import type { IncomingMessage } from "node:http";
import { booleanAt, objectAt, textAt, type JsonObject } from "../responses/json.ts";
import { hasOutput } from "../responses/has-output.ts";
import { streamEvents, type ResponseEvent } from "../responses/stream-events.ts";
import { brokenStream, TurnFailedError } from "../responses/turn-failure.ts";
import { formatBody, formatTurnHeaders } from "../responses/turn-request.ts";
import { listTools } from "../tools/list-tools.ts";
import { createPendingCalls, type PendingCalls } from "./pending-calls.ts";
import { announceSearch, recordItem } from "./record-item.ts";
import { fitItems } from "./fit-items.ts";
import { missingUsageField, readUsage } from "./token-usage.ts";
import type { Turn } from "./turn.ts";

/** How a response ended. */
export interface ResponseEnd {
  /** Whether the model is to be asked again. */
  readonly goesOn: boolean;
  readonly lastMessage: string | undefined;
}

/** What is kept from one response of a turn to the next. */
export interface TurnMemory {
  /** The server's `x-codex-turn-state`, echoed on later requests. */
  turnState: string | undefined;
  /** Whether the user was told that another model answers. */
  isReroutingTold: boolean;
}

/**
 * Ask the model once and do what it wants; throws TurnFailedError when the response does not complete.
 * Calls that were begun are finished and answered even then.
 */
export async function runResponse(turn: Turn, memory: TurnMemory): Promise<ResponseEnd> {
  const { thread, settings, identity, client } = turn;
  const content = {
    items: fitItems(thread.items(), settings),
    tools: listTools(settings),
    outputSchema: turn.outputSchema,
  };
  const { whenStopped } = turn.interruption;
  const posted = client.post({
    headers: formatTurnHeaders(settings, identity, memory.turnState),
    body: formatBody(settings, identity, content),
  });
  const reply = await Promise.race([posted, whenStopped]);
  thread.noteRateLimits(reply.headers);
  noteReplyHeaders(reply, turn, memory);
  const calls = createPendingCalls(turn);
  try {
    return await Promise.race([readResponse(reply, { turn, memory, calls }), whenStopped]);
  } finally {
    await calls.finish();
    thread.recordTokenCount(settings.model.contextWindow);
    const diff = turn.tools.turnDiff.format();
    if (diff !== "") turn.emit({ kind: "turn-diff", diff });
  }
}

interface Reading {
  readonly turn: Turn;
  readonly memory: TurnMemory;
  readonly calls: PendingCalls;
}

async function readResponse(reply: IncomingMessage, reading: Reading): Promise<ResponseEnd> {
  const { turn, calls } = reading;
  let lastMessage: string | undefined;
  for await (const event of streamEvents(reply, turn.settings.provider.streamIdleTimeoutMs)) {
    if (hasOutput(event)) turn.noteFirstOutput();
    if (event.kind === "completed") {
      countTokens(event.response, turn);
      const goesOn = calls.count() > 0 || booleanAt(event.response, "end_turn") === false;
      return { goesOn, lastMessage };
    }
    lastMessage = takeEvent(event, reading) ?? lastMessage;
  }
  throw new Error("a stream of events ends in completed or throws");
}

/** Act on one event; the text of a message, if it is one. */
function takeEvent(event: ResponseEvent, { turn, memory, calls }: Reading): string | undefined {
  if (event.kind === "created") noteModel(readServerModel(event.response), turn, memory);
  if (event.kind === "item-added") announceSearch(event.item, turn);
  if (event.kind !== "item-done") return undefined;
  const recorded = recordItem(event.item, turn);
  if (recorded.kind === "call") calls.start(recorded.call);
  return recorded.kind === "message" && recorded.text !== "" ? recorded.text : undefined;
}

function countTokens(response: JsonObject, { thread }: Turn): void {
  const missing = missingUsageField(response);
  if (missing !== undefined) {
    const cause = `failed to parse ResponseCompleted: missing field \`${missing}\``;
    throw new TurnFailedError(brokenStream(cause));
  }
  const usage = readUsage(response);
  if (usage !== undefined) thread.addUsage(usage);
}

function noteReplyHeaders({ headers }: IncomingMessage, turn: Turn, memory: TurnMemory): void {
  const state = headers["x-codex-turn-state"];
  if (typeof state === "string") memory.turnState = state;
  const model = headers["openai-model"];
  if (typeof model === "string") noteModel(model, turn, memory);
}

function readServerModel(response: JsonObject | undefined): string | undefined {
  return textAt(objectAt(response, "headers"), "OpenAI-Model");
}

function noteModel(model: string | undefined, { settings, emit }: Turn, memory: TurnMemory): void {
  if (model === undefined || memory.isReroutingTold) return;
  if (model.toLowerCase() === settings.model.slug.toLowerCase()) return;
  memory.isReroutingTold = true;
  const message = `model rerouted: ${settings.model.slug} -> ${model} (HighRiskCyberActivity)`;
  emit({ kind: "warning", message });
}
