import { existsSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Chunk } from "../../core/scenario/model-script.ts";

/** Where gates look, and how texts are completed. */
export interface SendContext {
  /** Root of the lab; gate files are relative to it. */
  readonly labRoot: () => string;
  readonly expand: (text: string) => string;
  /** Aborted when the run is over, so that no response outlives its lab. */
  readonly signal: AbortSignal;
}

/** Send the chunks of a scripted body in order, one write each, and end or cut the response. */
export async function sendChunks(
  response: ServerResponse,
  chunks: readonly Chunk[],
  context: SendContext,
): Promise<void> {
  response.flushHeaders();
  for (const chunk of chunks) {
    if (context.signal.aborted || response.destroyed) return;
    if (chunk.kind === "cut") {
      await cut(response);
      return;
    }
    await sendChunk(response, chunk, context);
  }
  response.end();
}

async function sendChunk(
  response: ServerResponse,
  chunk: Exclude<Chunk, { kind: "cut" }>,
  context: SendContext,
): Promise<void> {
  switch (chunk.kind) {
    case "event":
      response.write(formatEvent(chunk.event.type, context.expand(JSON.stringify(chunk.event))));
      return;
    case "raw":
      response.write(context.expand(chunk.text));
      return;
    case "delay":
      await sleep(chunk.ms, undefined, { signal: context.signal }).catch(() => undefined);
      return;
    case "gate":
      await waitForFile(join(context.labRoot(), chunk.untilFile), context.signal);
  }
}

function formatEvent(type: string, data: string): string {
  return `event: ${type}\ndata: ${data}\n\n`;
}

async function waitForFile(path: string, signal: AbortSignal): Promise<void> {
  while (!existsSync(path) && !signal.aborted) await sleep(5);
}

/** Break the connection only after what was written has left, so that the client has seen it. */
async function cut(response: ServerResponse): Promise<void> {
  await new Promise<void>((resolve) => {
    response.write("", () => resolve());
  });
  await sleep(30);
  response.destroy();
}
