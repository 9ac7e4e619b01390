import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { ModelScript } from "../../core/scenario/model-script.ts";
import { closeServer, listenOnLoopback } from "./listen.ts";
import { chooseStep } from "./match-request.ts";
import { readRequest } from "./read-request.ts";
import type { RecordedRequest } from "./recorded-request.ts";
import { sendChunks } from "./send-chunks.ts";

/** A scripted Responses API on loopback. */
export interface ModelServer extends AsyncDisposable {
  readonly port: number;
  /** All requests, in order of arrival. */
  readonly requests: readonly RecordedRequest[];
  /** The requests no step expected; any makes the run red. */
  readonly unanswered: readonly RecordedRequest[];
  /** Indexes of script steps that no request used; any makes the run vacuous. */
  unusedSteps(): readonly number[];
  /** Tell where the lab is, once it exists: its port had to be known first. */
  attach(labRoot: string, expand: (text: string) => string): void;
}

/** Start a model server that answers by the script. An unexpected request is answered 500 with an explanation. */
export async function startModelServer(script: ModelScript): Promise<ModelServer> {
  const requests: RecordedRequest[] = [];
  const unanswered: RecordedRequest[] = [];
  const used = new Set<number>();
  const stop = new AbortController();
  let lab = { root: "/nonexistent", expand: (text: string): string => text };

  async function answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await readRequest(incoming, "model");
    requests.push(request);
    const index = chooseStep(script.steps, used, request);
    const step = index === undefined ? undefined : script.steps[index];
    if (index === undefined || step === undefined) {
      unanswered.push(request);
      refuse(response);
      return;
    }
    used.add(index);
    response.writeHead(step.status ?? 200, step.headers ?? { "content-type": "text/event-stream" });
    await sendChunks(response, step.chunks, {
      labRoot: () => lab.root,
      expand: (text) => lab.expand(expandSession(text, requests)),
      signal: stop.signal,
    });
  }

  const server = createServer((incoming, response) => {
    // A client that goes away in the middle is the subject's behaviour, not our failure.
    answer(incoming, response).catch(() => response.destroy());
  });
  server.keepAliveTimeout = 60_000;
  const port = await listenOnLoopback(server);
  return {
    port,
    requests,
    unanswered,
    unusedSteps: () => script.steps.flatMap((_, index) => (used.has(index) ? [] : [index])),
    attach(root, expand) {
      lab = { root, expand };
    },
    async [Symbol.asyncDispose]() {
      stop.abort();
      await closeServer(server);
    },
  };
}

function refuse(response: ServerResponse): void {
  const message = "parity harness: no step of the scenario's model script expected this request";
  response.writeHead(500, { "content-type": "application/json" });
  response.end(JSON.stringify({ error: { message } }));
}

/** Let a script echo a number the subject drew: `{{session-number}}` is the last one it reported. */
function expandSession(text: string, requests: readonly RecordedRequest[]): string {
  if (!text.includes("{{session-number}}")) return text;
  const all = [
    ...(requests
      .at(-1)
      ?.body.toString("utf8")
      .matchAll(/session ID (\d+)/g) ?? []),
  ];
  return text.replaceAll("{{session-number}}", all.at(-1)?.[1] ?? "0");
}
