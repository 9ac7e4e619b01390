import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import type { ModelStep } from "../../../harness/core/scenario/model-script.ts";
import { execTurn } from "../exec-turn.ts";
import { allDone, execCommand, reply, stream } from "../model-steps.ts";
import { completed, created, itemAdded, itemDone, message } from "../responses.ts";
import type { OutputItem } from "../responses.ts";

interface Case {
  readonly title: string;
  readonly model: readonly ModelStep[];
}

const search = (id: string, action: unknown, status = "completed"): OutputItem => ({
  type: "web_search_call",
  id,
  status,
  ...(action !== undefined && { action }),
});

const localShell: OutputItem = {
  type: "local_shell_call",
  call_id: "call_1",
  status: "completed",
  action: { type: "exec", command: ["echo", "hi"] },
};

/** Items that the server deals with itself, and what its headers tell. */
export default defineFamily<Case>({
  id: "exec/server-items",
  cases: {
    "web-search": {
      title: "A web search whose printed item has its id twice",
      model: [
        stream(
          created("resp_1"),
          itemAdded(search("ws_1", undefined, "in_progress")),
          itemDone(
            search("ws_1", { type: "search", query: "weather", queries: ["weather", "sky"] }),
          ),
          itemDone(message("Sunny.")),
          completed("resp_1"),
        ),
      ],
    },
    "web-pages": {
      title: "Pages are opened and searched",
      model: [
        reply(
          search("ws_1", { type: "open_page", url: "https://example.invalid/" }),
          search("ws_2", {
            type: "find_in_page",
            url: "https://example.invalid/",
            pattern: "word",
          }),
          search("ws_3", undefined),
          message("Done."),
        ),
      ],
    },
    "local-shell": {
      title: "A shell call of the server's own kind ends the turn",
      model: [reply(localShell)],
    },
    "turn-state": {
      title: "A state header comes back with the next request",
      model: [
        {
          ...execCommand({ cmd: "true" }),
          headers: { "x-codex-turn-state": "state-1" },
        },
        allDone,
      ],
    },
    "rate-limits": {
      title: "Headers tell how much of the limits is used",
      model: [
        {
          ...reply(message("Hello.")),
          headers: {
            "x-codex-primary-used-percent": "12.5",
            "x-codex-primary-window-minutes": "300",
            "x-codex-primary-reset-at": "4102444800",
            "x-codex-secondary-used-percent": "40",
            "x-codex-secondary-window-minutes": "10080",
            "x-codex-secondary-reset-at": "4102444800",
            "x-codex-credits-has-credits": "true",
            "x-codex-credits-unlimited": "false",
            "x-codex-credits-balance": "12.50",
          },
        },
      ],
    },
    "other-model": {
      title: "Another model answers than was asked",
      model: [{ ...reply(message("Hello.")), headers: { "openai-model": "other-model" } }],
    },
  },
  scenario: ({ title, model }) =>
    execTurn({ title, specs: [6, 16, 17, 28, 34], layer: "protocol", model }),
});
