import { connect } from "node:net";
import { expect, test } from "vitest";
import { ask } from "../testing/ask.ts";
import { startEgressSink } from "./egress-sink.ts";

test("the egress sink refuses plain requests and remembers where they wanted to go", async () => {
  await using sink = await startEgressSink();

  const answer = await ask({ port: sink.port, method: "GET", path: "http://example.com/a?b" });

  expect(answer.status).toBe(403);
  expect(sink.attempts).toEqual([{ method: "GET", target: "http://example.com/a?b" }]);
});

test("the egress sink refuses tunnels and remembers where they wanted to go", async () => {
  await using sink = await startEgressSink();

  const answer = await say(sink.port, "CONNECT api.example.com:443 HTTP/1.1\r\nhost: a\r\n\r\n");

  expect(answer).toMatch(/^HTTP\/1\.1 403 Forbidden\r\n/);
  expect(sink.attempts).toEqual([{ method: "CONNECT", target: "api.example.com:443" }]);
});

test("the egress sink stops although a client keeps its side of a tunnel open", async () => {
  const sink = await startEgressSink();
  const socket = connect({ port: sink.port, host: "127.0.0.1", allowHalfOpen: true });
  socket.on("error", () => undefined).write("CONNECT a:1 HTTP/1.1\r\nhost: a\r\n\r\n");
  await expect.poll(() => sink.attempts.length).toBe(1);
  const startedAt = performance.now();

  await sink[Symbol.asyncDispose]();

  expect(performance.now() - startedAt).toBeLessThan(500);
  socket.destroy();
});

async function say(port: number, text: string): Promise<string> {
  return await new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    socket.setEncoding("utf8").on("data", (chunk: string) => (answer += chunk));
    socket.on("error", reject).on("end", () => resolve(answer));
  });
}
