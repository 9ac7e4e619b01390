import { connect, createServer, type Socket } from "node:net";
import type { Forwarding, WireRequest } from "./mutant.ts";

/** A server between the reference and its model server that lets bytes pass but for what it is told to alter. */
export interface Forwarder {
  readonly port: number;
  close(): void;
}

/** What a forwarder does with each request. */
export interface ForwarderOptions {
  /** Port of the model server. */
  readonly goalPort: number;
  readonly alter: (request: WireRequest, number: number) => Forwarding;
  /** Called with what `alter` throws; the connection is then dropped. */
  readonly onError: (error: unknown) => void;
}

/**
 * Start a forwarder on loopback. It speaks HTTP no further than it must to find where a request ends (head and
 * content-length), so that everything else reaches the model server byte for byte, and answers flow back untouched.
 */
export async function startForwarder(options: ForwarderOptions): Promise<Forwarder> {
  let count = 0;
  const sockets = new Set<Socket>();
  // A client that has said all may still be listening.
  const server = createServer({ allowHalfOpen: true }, (client) => {
    const goal = connect({ port: options.goalPort, host: "127.0.0.1", allowHalfOpen: true });
    for (const socket of [client, goal]) {
      sockets.add(socket);
      socket.on("error", () => undefined).on("close", () => sockets.delete(socket));
    }
    goal.pipe(client);
    let held = "";
    client.on("end", () => goal.end());
    client.on("data", (bytes) => {
      held += bytes.toString("latin1");
      for (let cut = cutRequest(held); cut !== undefined; cut = cutRequest(held)) {
        held = cut.rest;
        count += 1;
        try {
          forward(options.alter(withPort(cut.request, options.goalPort), count), {
            client,
            goal,
            ...options,
          });
        } catch (error) {
          options.onError(error);
          client.destroy();
        }
      }
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("forwarder has no port");
  return {
    port: address.port,
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** Take one whole request off the beginning of what came; `undefined` until it is all there. */
export function cutRequest(
  held: string,
): { readonly request: WireRequest; readonly rest: string } | undefined {
  const end = held.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const [line = "", ...headers] = held.slice(0, end).split("\r\n");
  const length = Number(/^content-length: *(\d+)$/im.exec(headers.join("\n"))?.[1] ?? "0");
  const bodyEnd = end + 4 + length;
  if (held.length < bodyEnd) return undefined;
  return {
    request: { line, headers, body: held.slice(end + 4, bodyEnd) },
    rest: held.slice(bodyEnd),
  };
}

/** A request with another body and the length that belongs to it. */
export function withBody(request: WireRequest, body: string): WireRequest {
  const headers = request.headers.map((header) =>
    header.replace(/^(content-length: *)\d+$/i, `$1${body.length}`),
  );
  return { ...request, headers, body };
}

/** The reference names the forwarder as its host; the model server must see the port it listens on itself. */
function withPort(request: WireRequest, port: number): WireRequest {
  const headers = request.headers.map((header) =>
    header.replace(/^(host: 127\.0\.0\.1:)\d+$/i, `$1${port}`),
  );
  return { ...request, headers };
}

interface Ends extends ForwarderOptions {
  readonly client: Socket;
  readonly goal: Socket;
}

function forward(forwarding: Forwarding, { client, goal, goalPort }: Ends): void {
  if (forwarding.kind === "answer") {
    client.write(forwarding.response, "latin1");
    return;
  }
  const [first, ...more] = forwarding.requests;
  if (first !== undefined) goal.write(formatRequest(first), "latin1");
  for (const request of more) {
    // Its answer is nobody's business: the reference never asked.
    const aside = connect(goalPort, "127.0.0.1");
    aside.on("error", () => undefined).resume();
    aside.write(formatRequest(request), "latin1");
  }
}

function formatRequest({ line, headers, body }: WireRequest): string {
  return `${[line, ...headers].join("\r\n")}\r\n\r\n${body}`;
}
