import { Agent as HttpAgent, type IncomingMessage } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { setTimeout as sleep } from "node:timers/promises";
import type { ModelProvider } from "../config/model-provider.ts";
import { readFailedStatus } from "./failed-status.ts";
import { postJson } from "./post-json.ts";
import { providerHeaders, providerUrl } from "./provider-request.ts";
import { retryDelayMs } from "./retry-delay.ts";
import { brokenStream, TurnFailedError } from "./turn-failure.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** A body to send, and the headers that belong to it. */
export interface ResponsesRequest {
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

/** Sends requests to one provider over kept connections. */
export interface ResponsesClient {
  /** Send a request, again if it fails before an answer; throws TurnFailedError when it stays failed. */
  post(request: ResponsesRequest): Promise<IncomingMessage>;
  close(): void;
}

/** Create a client of the Responses API of `provider`. */
export function createResponsesClient(provider: ModelProvider, env: Environment): ResponsesClient {
  const url = providerUrl(provider);
  const agent =
    url.protocol === "https:"
      ? new HttpsAgent({ keepAlive: true })
      : new HttpAgent({ keepAlive: true });

  async function tryOnce({ headers, body }: ResponsesRequest): Promise<IncomingMessage> {
    const all = providerHeaders(provider, env, headers);
    const reply = await postJson({ url, headers: all, body, agent }).catch((cause: unknown) => {
      throw unreachable(url, cause);
    });
    if (reply.statusCode === 200) return reply;
    throw new TurnFailedError(
      readFailedStatus({
        status: reply.statusCode ?? 0,
        headers: reply.headers,
        body: await readAll(reply),
        url: url.href,
      }),
    );
  }

  return {
    async post(request) {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await tryOnce(request);
        } catch (error) {
          if (!isRepeatable(error) || attempt > provider.requestMaxRetries) throw error;
          await sleep(retryDelayMs(attempt));
        }
      }
    },
    close() {
      agent.destroy();
    },
  };
}

function unreachable(url: URL, cause: unknown): TurnFailedError {
  const failure = brokenStream(`error sending request for url (${url.href})`);
  const error = new TurnFailedError({ ...failure, atRequest: true });
  error.cause = cause;
  return error;
}

function isRepeatable(error: unknown): boolean {
  return error instanceof TurnFailedError && error.failure.atRequest;
}

async function readAll(reply: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of reply) {
    const bytes: unknown = chunk;
    if (bytes instanceof Uint8Array) chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString("utf8");
}
