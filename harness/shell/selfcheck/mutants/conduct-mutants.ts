import { spawn } from "node:child_process";
import { once } from "node:events";
import { request as httpRequest } from "node:http";
import { NothingToAlterError, replaceOnce } from "../edit-text.ts";
import type { WrapperMutant } from "../mutant.ts";
import { wrapper } from "./define-mutant.ts";

const PLAIN = "exec/messages/plain";
const PARALLEL = "exec/parallel/two";
const DONE_TEXT = "All done.";

/** An answer of the model that ends the turn, for a request that never reaches the server. */
const DONE_EVENTS = [
  { type: "response.created", response: { id: "resp_x" } },
  {
    type: "response.output_item.done",
    item: {
      type: "message",
      role: "assistant",
      content: [{ type: "output_text", text: DONE_TEXT }],
    },
  },
  {
    type: "response.completed",
    response: {
      id: "resp_x",
      usage: {
        input_tokens: 10,
        input_tokens_details: null,
        output_tokens: 5,
        output_tokens_details: null,
        total_tokens: 15,
      },
    },
  },
];

/** What the subject does besides: processes, connections, requests too many or too few, order of parallel work. */
export const conductMutants: readonly WrapperMutant[] = [
  wrapper({
    id: "leftover-process",
    title: "a process is left behind",
    scenario: "cli/version/long",
    aims: ["compare:channels"],
    at: ["leftovers", /^\$$/],
    alteration: {
      after() {
        spawn("sleep", ["30"], { detached: true, stdio: "ignore" }).unref();
      },
    },
  }),
  wrapper({
    id: "egress-attempt",
    title: "asks the outside world for something",
    scenario: "cli/version/long",
    aims: ["compare:channels"],
    at: ["egress", /^\$$/],
    alteration: {
      async after() {
        const proxy = new URL(process.env["HTTPS_PROXY"] ?? "");
        const attempt = httpRequest({
          host: proxy.hostname,
          port: proxy.port,
          method: "CONNECT",
          path: "updates.example.invalid:443",
        });
        attempt.end();
        await once(attempt, "connect");
        attempt.destroy();
      },
    },
  }),
  wrapper({
    id: "output-flood",
    title: "writes more than the harness keeps",
    scenario: "cli/version/long",
    aims: ["judge:cut"],
    at: ["stdout", /^\$$/],
    alteration: { stdout: (text) => `${text}${"x".repeat(9 * 1024 * 1024)}\n` },
  }),
  wrapper({
    id: "output-not-utf8",
    title: "a byte that is no UTF-8",
    scenario: "cli/version/long",
    aims: ["compare:channels"],
    at: ["stdout", /./],
    alteration: { stdout: (text) => replaceOnce(text, "codex", "c\u00FFdex") },
  }),
  wrapper({
    id: "request-extra",
    title: "sends a request twice",
    scenario: PLAIN,
    aims: ["judge:unanswered", "compare:channels"],
    at: ["unanswered", /^\$$/],
    alteration: { request: (request) => ({ kind: "send", requests: [request, request] }) },
  }),
  wrapper({
    id: "request-missing",
    title: "makes up the second answer instead of asking for it",
    scenario: "exec/exec-command/success",
    aims: ["judge:evidence", "compare:channels"],
    at: ["requests/02", /^\$$/],
    alteration: {
      request: (request, number) =>
        number === 1
          ? { kind: "send", requests: [request] }
          : { kind: "answer", response: formatAnswer() },
    },
  }),
  wrapper({
    id: "order-ended-before-started",
    title: "a command ends before it starts",
    scenario: PARALLEL,
    aims: ["compare:partial-order"],
    at: ["stdout", /^line [3-6]/],
    alteration: {
      stdout: (text) => {
        const lines = text.split("\n");
        const start = lines.findIndex(isOfA("item.started"));
        const end = lines.findIndex(isOfA("item.completed"));
        if (start < 0 || end < start) throw new NothingToAlterError("item of echo A");
        return lines
          .map((line, at) =>
            at === start ? (lines[end] ?? "") : at === end ? (lines[start] ?? "") : line,
          )
          .join("\n");
      },
    },
  }),
  wrapper({
    id: "order-item-lost",
    title: "one of two parallel commands is never reported",
    scenario: PARALLEL,
    aims: ["compare:partial-order"],
    at: ["stdout", /^line [3-6]/],
    alteration: {
      stdout: (text) =>
        text
          .split("\n")
          .filter((line) => !line.includes("echo B"))
          .join("\n"),
    },
  }),
  wrapper({
    id: "order-item-value",
    title: "one of two parallel commands reports another output",
    scenario: PARALLEL,
    aims: ["compare:partial-order"],
    at: ["stdout", /^line [3-6] \$\.item\.aggregated_output$/],
    alteration: { stdout: (text) => replaceOnce(text, String.raw`"B\n"`, String.raw`"b\n"`) },
  }),
  wrapper({
    id: "order-item-key-order",
    title: "keys of an event change places in a stream of free order",
    scenario: PARALLEL,
    aims: ["compare:partial-order"],
    at: ["stdout", /^line \d \$/],
    alteration: {
      stdout: (text) =>
        replaceOnce(
          text,
          '"type":"agent_message","text":"All done."',
          '"text":"All done.","type":"agent_message"',
        ),
    },
  }),
  wrapper({
    id: "order-end-first",
    title: "the turn is completed before the last message",
    scenario: PARALLEL,
    aims: ["compare:partial-order"],
    at: ["stdout", /^line [78]/],
    alteration: {
      stdout: (text) =>
        replaceOnce(text, /^(.*agent_message.*)\n(.*turn\.completed.*)$/m, "$2\n$1"),
    },
  }),
  wrapper({
    id: "map-order-elsewhere",
    title: "the keys of a map that has a fixed order change places",
    scenario: "cli/mcp-read/get-many-variables-json",
    aims: ["random-map-order"],
    at: ["stdout", /^line [67]$/],
    alteration: {
      stdout: (text) =>
        replaceOnce(
          text,
          '"type": "stdio",\n    "command": "x"',
          '"command": "x",\n    "type": "stdio"',
        ),
    },
  }),
  wrapper({
    id: "map-value",
    title: "a value in a map of free order",
    scenario: "cli/mcp-read/get-many-variables-json",
    aims: ["random-map-order"],
    at: ["stdout", /^line 12$/],
    alteration: { stdout: (text) => replaceOnce(text, '"C": "3"', '"C": "4"') },
  }),
];

function formatAnswer(): string {
  const events = DONE_EVENTS.map(
    (event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`,
  ).join("");
  return `HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ncontent-length: ${events.length}\r\n\r\n${events}`;
}

/** Whether a line is the event of the given type of the first command. */
function isOfA(type: string): (line: string) => boolean {
  return (line) => line.startsWith(`{"type":"${type}"`) && line.includes("echo A");
}
