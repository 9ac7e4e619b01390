import { createServer } from "node:http";
import type { Duplex } from "node:stream";
import { closeServer, listenOnLoopback } from "./listen.ts";

/** One attempt of a subject to reach the outside world. */
export interface EgressAttempt {
  readonly method: string;
  /** `host:port` of a CONNECT, or the absolute URL of a plain request. */
  readonly target: string;
}

/** A proxy that refuses everything and remembers what was asked. */
export interface EgressSink extends AsyncDisposable {
  readonly port: number;
  readonly attempts: readonly EgressAttempt[];
}

/** Start the proxy every subject is pointed at, so that an attempt to leave is seen and goes nowhere. */
export async function startEgressSink(): Promise<EgressSink> {
  const attempts: EgressAttempt[] = [];
  const tunnels = new Set<Duplex>();
  const server = createServer((request, response) => {
    attempts.push({ method: request.method ?? "", target: request.url ?? "" });
    request.resume();
    response.writeHead(403, { "content-type": "text/plain" });
    response.end("refused by the egress sink\n");
  });
  server.on("connect", (request, socket) => {
    attempts.push({ method: "CONNECT", target: request.url ?? "" });
    tunnels.add(socket); // no longer the server's to close
    socket.on("error", () => undefined);
    socket.end("HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n");
  });
  const port = await listenOnLoopback(server);
  return {
    port,
    attempts,
    async [Symbol.asyncDispose]() {
      for (const tunnel of tunnels) tunnel.destroy();
      await closeServer(server);
    },
  };
}
