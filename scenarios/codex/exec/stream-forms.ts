import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import type { ModelStep, SseEvent } from "../../../harness/core/scenario/model-script.ts";
import { execTurn } from "../exec-turn.ts";
import { reply } from "../model-steps.ts";
import { completed, created, itemDone, message } from "../responses.ts";

interface Case {
  readonly title: string;
  readonly answer: ModelStep;
}

const raw = (...texts: readonly string[]): ModelStep => ({
  chunks: [{ kind: "raw", text: texts.join("") }],
});

const data = (event: SseEvent): string => `data: ${JSON.stringify(event)}\n\n`;
const named = (event: SseEvent): string => `event: ${event.type}\n${data(event)}`;

const BEGIN = created("resp_1");
const SAY = itemDone(message("Hello."));
const END = completed("resp_1");

/** Event streams that are written in unusual ways and are valid all the same. */
export default defineFamily<Case>({
  id: "exec/stream-forms",
  cases: {
    "no-event-lines": { title: "Only data lines", answer: raw(data(BEGIN), data(SAY), data(END)) },
    crlf: {
      title: "Lines end with CRLF",
      answer: raw([BEGIN, SAY, END].map(named).join("").replaceAll("\n", "\r\n")),
    },
    comments: {
      title: "Comments, ids and retry times between events",
      answer: raw(
        ": ping\n\n",
        named(BEGIN),
        "id: 5\nretry: 10\n",
        named(SAY),
        ": ping\n",
        named(END),
      ),
    },
    "many-data-lines": {
      title: "One event in several data lines",
      answer: raw(
        named(BEGIN),
        `event: response.output_item.done\ndata: {"type":"response.output_item.done",\ndata: "item":${JSON.stringify(message("Hello."))}}\n\n`,
        named(END),
      ),
    },
    "bad-json": {
      title: "An event whose data is no JSON",
      answer: raw(
        named(BEGIN),
        "event: response.output_item.done\ndata: {not json}\n\n",
        named(SAY),
        named(END),
      ),
    },
    "done-sentinel": {
      title: "The sentinel of an older protocol at the end",
      answer: raw(named(BEGIN), named(SAY), named(END), "data: [DONE]\n\n"),
    },
    "events-after-end": {
      title: "A message after the response is complete",
      answer: raw(named(BEGIN), named(SAY), named(END), named(itemDone(message("Late.", "m2")))),
    },
    "no-created": { title: "The first event is missing", answer: raw(named(SAY), named(END)) },
    "other-content-type": {
      title: "The content type is JSON",
      answer: {
        ...reply(message("Hello.")),
        headers: { "content-type": "application/json" },
      },
    },
    pauses: {
      title: "The stream pauses in the middle of an event",
      answer: {
        chunks: [
          {
            kind: "raw",
            text: `${named(BEGIN)}event: response.output_item.done\ndata: {"type":"respo`,
          },
          { kind: "delay", ms: 30 },
          { kind: "raw", text: named(SAY).replace(/^[^]*?\{"type":"respo/, "") },
          { kind: "delay", ms: 30 },
          { kind: "raw", text: named(END) },
        ],
      },
    },
  },
  scenario: ({ title, answer }) =>
    execTurn({ title, specs: [6, 28], layer: "protocol", model: [answer] }),
});
