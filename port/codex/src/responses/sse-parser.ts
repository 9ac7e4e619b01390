/** A server-sent event: the text of its `data` lines. Other fields do not matter here. */
export interface SseEvent {
  readonly data: string;
}

/** Turns text, cut anywhere, into events. */
export interface SseParser {
  /** The events that this piece completes. An event that the stream never closes is lost. */
  push(text: string): readonly SseEvent[];
}

/**
 * Create a parser of one event stream: lines end in LF, CRLF or CR, a blank line ends an event,
 * several `data` lines are joined by LF, and an event without data is none.
 *
 * Source: https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function createSseParser(): SseParser {
  let rest = "";
  let data: string[] = [];

  function takeLine(line: string, events: SseEvent[]): void {
    if (line === "") {
      if (data.length > 0) events.push({ data: data.join("\n") });
      data = [];
    } else if (line === "data" || line.startsWith("data:")) {
      data.push(line.slice("data:".length).replace(/^ /, ""));
    }
  }

  return {
    push(text) {
      const events: SseEvent[] = [];
      rest += text;
      for (;;) {
        const end = /\r\n|\n|\r(?!$)/.exec(rest);
        if (end === null) return events;
        takeLine(rest.slice(0, end.index), events);
        rest = rest.slice(end.index + end[0].length);
      }
    },
  };
}
