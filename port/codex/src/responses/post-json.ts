import { request as requestHttp, type Agent, type IncomingMessage } from "node:http";
import { request as requestHttps } from "node:https";

/** One request, ready to be sent. */
export interface PostRequest {
  readonly url: URL;
  /** In wire order, with names as they go on the wire. `host` and `content-length` follow. */
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
  /** Keeps connections open between the requests of one run. */
  readonly agent: Agent;
}

/**
 * Send a POST and wait for the head of its answer.
 * Exactly the given headers are sent: no `connection`, no defaults of Node.
 */
export async function postJson(post: PostRequest): Promise<IncomingMessage> {
  try {
    return await send(post);
  } catch (error) {
    // A connection kept from the last request may be closed by the server just now.
    if (!(error instanceof StaleConnectionError)) throw error;
    return await send(post);
  }
}

class StaleConnectionError extends Error {}

async function send({ url, headers, body, agent }: PostRequest): Promise<IncomingMessage> {
  return await new Promise((resolve, reject) => {
    const request = url.protocol === "https:" ? requestHttps : requestHttp;
    const outgoing = request(url, { method: "POST", agent, setHost: false });
    for (const [name, value] of headers) outgoing.setHeader(name, value);
    outgoing.setHeader("host", url.host);
    outgoing.setHeader("content-length", Buffer.byteLength(body));
    outgoing.removeHeader("connection");
    outgoing.on("response", resolve);
    outgoing.on("error", (cause) => {
      reject(outgoing.reusedSocket ? new StaleConnectionError("stale", { cause }) : cause);
    });
    outgoing.end(body);
  });
}
