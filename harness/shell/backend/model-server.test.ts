import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import type { Chunk, ModelStep } from "../../core/scenario/model-script.ts";
import { aFolder } from "../testing/a-folder.ts";
import { ask } from "../testing/ask.ts";
import { startModelServer } from "./model-server.ts";

const says = (text: string): ModelStep => ({ chunks: [{ kind: "raw", text }] });

test("the model server answers in order and records each request whole", async () => {
  await using server = await startModelServer({ steps: [says("one"), says("two")] });
  const headers = { "X-Odd-CASE": "a", accept: "b" };

  const first = await ask({ port: server.port, path: "/v1/responses?a=b", body: "1", headers });
  const second = await ask({ port: server.port, body: "2" });

  expect([first.body, second.body]).toEqual(["one", "two"]);
  expect(first.headers["content-type"]).toBe("text/event-stream");
  expect(server.requests[0]).toMatchObject({
    backend: "model",
    method: "POST",
    path: "/v1/responses?a=b",
    body: Buffer.from("1"),
  });
  expect(server.requests[0]?.headers.slice(0, 2)).toEqual(["X-Odd-CASE: a", "accept: b"]);
  expect(server.unusedSteps()).toEqual([]);
  expect(server.unanswered).toEqual([]);
});

test("the model server prefers the step whose predicate holds", async () => {
  const steps: readonly ModelStep[] = [
    says("in order"),
    { ...says("by body"), match: { bodyContains: "needle" } },
    { ...says("by header"), match: { header: { name: "x-turn", contains: "7" } } },
    { ...says("models"), match: { method: "GET", path: "/v1/models" } },
  ];
  await using server = await startModelServer({ steps });
  const { port } = server;

  const bodies = [
    await ask({ port, method: "GET", path: "/v1/models" }),
    await ask({ port, body: "a needle" }),
    await ask({ port, headers: { "X-Turn": "17" } }),
    await ask({ port }),
  ].map(({ body }) => body);

  expect(bodies).toEqual(["models", "by body", "by header", "in order"]);
});

test("the model server answers what no step expected with an error that says so", async () => {
  await using server = await startModelServer({ steps: [says("one")] });
  const { port } = server;

  const strange = await ask({ port, method: "GET", path: "/v1/models" });
  await ask({ port });
  const second = await ask({ port, body: "more" });

  expect([strange.status, second.status]).toEqual([500, 500]);
  expect(second.body).toContain("no step of the scenario's model script expected this request");
  expect(server.unanswered.map(({ path }) => path)).toEqual(["/v1/models", "/v1/responses"]);
  expect(server.requests.length).toBe(3);
});

test("the model server says which steps nobody asked for", async () => {
  const never = { ...says("never"), match: { bodyContains: "absent" } };
  await using server = await startModelServer({ steps: [says("one"), never, says("two")] });

  await ask({ port: server.port });

  expect(server.unusedSteps()).toEqual([1, 2]);
});

test("the model server sends status, headers, events and names filled in", async () => {
  const event = { type: "response.created", at: "{{workspace}}", turn: "{{session-number}}" };
  const step: ModelStep = {
    status: 429,
    headers: { "retry-after": "2" },
    chunks: [
      { kind: "event", event },
      { kind: "raw", text: "data: {broken\n\n" },
    ],
  };
  await using server = await startModelServer({ steps: [step] });
  server.attach("/lab", (text) => text.replaceAll("{{workspace}}", "/lab/workspace"));

  const answer = await ask({ port: server.port, body: "session ID 12, then session ID 34" });

  expect(answer.status).toBe(429);
  expect(answer.headers["retry-after"]).toBe("2");
  expect(answer.body).toBe(
    'event: response.created\ndata: {"type":"response.created","at":"/lab/workspace","turn":"34"}\n\n' +
      "data: {broken\n\n",
  );
});

test("the model server cuts a stream only after what came before has arrived", async () => {
  const chunks: readonly Chunk[] = [{ kind: "raw", text: "begun" }, { kind: "cut" }];
  await using server = await startModelServer({ steps: [{ chunks }] });

  const answer = await ask({ port: server.port });

  expect(answer).toMatchObject({ status: 200, body: "begun", isCut: true });
});

test("the model server waits where the script says so", async () => {
  using lab = aFolder();
  const chunks: readonly Chunk[] = [
    { kind: "raw", text: "a" },
    { kind: "delay", ms: 150 },
    { kind: "gate", untilFile: "workspace-ready" },
    { kind: "raw", text: "b" },
  ];
  await using server = await startModelServer({ steps: [{ chunks }] });
  server.attach(lab.path, (text) => text);
  const startedAt = performance.now();
  setTimeout(() => writeFileSync(join(lab.path, "workspace-ready"), ""), 250);

  const answer = await ask({ port: server.port });

  expect(answer.body).toBe("ab");
  expect(performance.now() - startedAt).toBeGreaterThanOrEqual(245);
});

test("the model server stops at once, even behind a gate that never opens", async () => {
  const chunks: readonly Chunk[] = [
    { kind: "raw", text: "a" },
    { kind: "gate", untilFile: "never" },
  ];
  const server = await startModelServer({ steps: [{ chunks }] });
  const answer = ask({ port: server.port });
  await expect.poll(() => server.requests.length).toBe(1);
  const startedAt = performance.now();

  await server[Symbol.asyncDispose]();

  expect((await answer).isCut).toBe(true);
  expect(performance.now() - startedAt).toBeLessThan(500);
});

const TEXT = JSON.stringify({ input: "x".repeat(1000) });

/** What the `zstd` command makes of it; Node 20 has no encoder. */
const ZSTD = "KLUv/QRYpQAAaHsiaW5wdXQiOiJ4In0BAOQr4AWtUorN";

test.each([
  ["zstd", Buffer.from(ZSTD, "base64"), TEXT],
  ["gzip", gzipSync(TEXT), TEXT],
  ["deflate", deflateSync(TEXT), TEXT],
  ["br", brotliCompressSync(TEXT), TEXT],
  ["gzip", Buffer.from("not compressed at all"), "not compressed at all"],
  ["zstd", Buffer.from("nor is this"), "nor is this"],
  ["other", Buffer.from("as it is"), "as it is"],
])("the model server decodes a body of encoding %s", async (encoding, body, text) => {
  await using server = await startModelServer({ steps: [says("ok")] });

  await ask({ port: server.port, body, headers: { "content-encoding": encoding } });

  expect(server.requests[0]?.body.toString()).toBe(text);
});

test("the model server outlives clients that go away in the middle", async () => {
  const chunks: readonly Chunk[] = [
    { kind: "delay", ms: 50 },
    { kind: "raw", text: "late" },
  ];
  await using server = await startModelServer({ steps: [{ chunks }, says("next")] });
  const url = `http://127.0.0.1:${server.port}/v1/responses`;
  const patience = new AbortController();
  const gone = fetch(url, { method: "POST", signal: patience.signal }).catch(() => "gone");
  await expect.poll(() => server.requests.length, { interval: 5 }).toBe(1);

  patience.abort();
  await gone;
  const next = await ask({ port: server.port });

  expect(next.body).toBe("next");
});
