import { once } from "node:events";
import { connect, createServer } from "node:net";
import { expect, test } from "vitest";
import { cutRequest, startForwarder, withBody } from "./forward-requests.ts";
import type { Forwarding } from "./mutant.ts";

const REQUEST = "POST /v1/x HTTP/1.1\r\nB: 2\r\na: 1\r\nContent-Length: 4\r\n\r\n\u00E4bcd";

test("cutRequest waits for the whole request and keeps what follows", () => {
  expect(cutRequest(REQUEST.slice(0, -1))).toBeUndefined();
  expect(cutRequest(`${REQUEST}POST`)).toEqual({
    request: {
      line: "POST /v1/x HTTP/1.1",
      headers: ["B: 2", "a: 1", "Content-Length: 4"],
      body: "\u00E4bcd",
    },
    rest: "POST",
  });
});

test("withBody tells the new length", () => {
  const request = { line: "", headers: ["content-length: 4", "x: 4"], body: "abcd" };

  expect(withBody(request, "ab")).toEqual({
    line: "",
    headers: ["content-length: 2", "x: 4"],
    body: "ab",
  });
});

/** Send two requests on one connection through a forwarder to a server that echoes what it gets. */
async function sendTwice(alter: (number: number) => Forwarding["kind"]): Promise<string> {
  const echo = createServer((socket) => socket.pipe(socket));
  await once(echo.listen(0, "127.0.0.1"), "listening");
  const address = echo.address();
  const goalPort = typeof address === "object" ? (address?.port ?? 0) : 0;
  const forwarder = await startForwarder({
    goalPort,
    onError: () => undefined,
    alter: (request, number) =>
      alter(number) === "send"
        ? { kind: "send", requests: [request] }
        : { kind: "answer", response: "made up" },
  });
  const client = connect(forwarder.port, "127.0.0.1");
  let got = "";
  client.on("data", (bytes) => (got += bytes.toString("latin1")));
  client.write(REQUEST, "latin1");
  while (!got.includes("bcd")) await once(client, "data");
  client.write(REQUEST, "latin1");
  client.end();
  await once(client, "close");
  forwarder.close();
  echo.close();
  return got;
}

test("startForwarder lets every byte pass, request after request", async () => {
  expect(await sendTwice(() => "send")).toBe(REQUEST + REQUEST);
});

test("startForwarder answers instead of the server when told to", async () => {
  const got = await sendTwice((number) => (number === 1 ? "send" : "answer"));

  expect(got).toBe(`${REQUEST}made up`);
});
