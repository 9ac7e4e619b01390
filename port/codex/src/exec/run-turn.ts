import { setTimeout as sleep } from "node:timers/promises";
import { retryDelayMs } from "../responses/retry-delay.ts";
import { TurnFailedError, type TurnFailure } from "../responses/turn-failure.ts";
import { TurnInterruptedError } from "./interruption.ts";
import { runResponse, type ResponseEnd, type TurnMemory } from "./run-response.ts";
import { UnsupportedError } from "./unsupported-error.ts";
import type { Turn } from "./turn.ts";

/** How a turn ended. */
export type TurnEnd =
  | { readonly kind: "completed"; readonly lastMessage: string | undefined }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "interrupted" };

/** Ask the model until it has nothing more to do. */
export async function runTurn(turn: Turn): Promise<TurnEnd> {
  const memory: TurnMemory = { turnState: undefined, isReroutingTold: false };
  let lastMessage: string | undefined;
  try {
    for (;;) {
      refuseFullWindow(turn);
      const end = await retryResponse(turn, memory);
      lastMessage = end.lastMessage;
      if (!end.goesOn) return { kind: "completed", lastMessage };
    }
  } catch (error) {
    if (error instanceof TurnInterruptedError) return { kind: "interrupted" };
    if (!(error instanceof TurnFailedError)) throw error;
    recordNews(error.failure, turn);
    return { kind: "failed", message: error.message };
  }
}

/** The share of the model's window after which the reference shortens the conversation. */
const COMPACTION_SHARE = 0.9;

function refuseFullWindow({ thread, settings }: Turn): void {
  const { contextWindow } = settings.model;
  if (contextWindow === undefined) return;
  if (thread.lastUsage().total < contextWindow * COMPACTION_SHARE) return;
  throw new UnsupportedError("shortening a conversation that fills the window", "start a new one");
}

async function retryResponse(turn: Turn, memory: TurnMemory): Promise<ResponseEnd> {
  const most = turn.settings.provider.streamMaxRetries;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await runResponse(turn, memory);
    } catch (error) {
      if (!(error instanceof TurnFailedError)) throw error;
      if (!error.failure.retryable || attempt > most) throw error;
      const message = `Reconnecting... ${attempt}/${most}`;
      turn.emit({ kind: "reconnecting", message, cause: error.failure.message });
      await Promise.race([sleep(delayOf(error.failure, attempt)), turn.interruption.whenStopped]);
    }
  }
}

function delayOf(failure: TurnFailure, attempt: number): number {
  return failure.delayMs ?? retryDelayMs(attempt);
}

function recordNews({ tells }: TurnFailure, { thread, settings }: Turn): void {
  const { contextWindow } = settings.model;
  if (tells === undefined) return;
  if (tells.kind === "rate-limits") thread.noteRateLimits(tells.headers);
  else if (contextWindow !== undefined) thread.fillWindow(contextWindow);
  thread.recordTokenCount(contextWindow);
}
