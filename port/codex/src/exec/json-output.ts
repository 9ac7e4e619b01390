import type { JsonObject } from "../responses/json.ts";
import { dispatchEvent, type EventHandlers } from "./dispatch-event.ts";
import type { ExecOutput } from "./session-summary.ts";
import { printedAction, type WebSearch } from "./web-search.ts";
import type { TokenUsage } from "./token-usage.ts";
import type { PatchedFile, PlanStep, TurnEvent } from "./turn-event.ts";

/**
 * `--json`: one object per line. Items are numbered as they first appear.
 *
 * Source: docs/reference/exec.md section 4.1
 */
export function createJsonOutput(write: (text: string) => void): ExecOutput {
  const items = createItemNumbers();
  let plan: JsonObject | undefined;

  function print(line: JsonObject): void {
    write(`${JSON.stringify(line)}\n`);
  }

  function printItem(type: "started" | "updated" | "completed", item: JsonObject): void {
    print({ type: `item.${type}`, item });
  }

  /** The item has its own id and the server's under the same key. */
  function printSearch(type: "started" | "completed", search: WebSearch): void {
    const id = JSON.stringify(items.of(search.id));
    const rest = JSON.stringify({
      id: search.id,
      query: search.query,
      action: printedAction(search),
    });
    write(`{"type":"item.${type}","item":{"id":${id},"type":"web_search",${rest.slice(1)}}\n`);
  }

  function showPlan(steps: readonly PlanStep[]): void {
    const isFirst = plan === undefined;
    plan = { id: items.of("plan"), type: "todo_list", items: steps.map(formatStep) };
    printItem(isFirst ? "started" : "updated", plan);
  }

  function finishPlan(): void {
    if (plan !== undefined) printItem("completed", plan);
  }

  const handlers: EventHandlers = {
    "turn-started": () => print({ type: "turn.started" }),
    "agent-message": ({ text }) =>
      printItem("completed", { id: items.next(), type: "agent_message", text }),
    reasoning({ summary }) {
      if (summary.length === 0) return;
      const text = summary.join("\n");
      printItem("completed", { id: items.next(), type: "reasoning", text });
    },
    "command-started": ({ callId, command }) =>
      printItem("started", { id: items.of(callId), ...startedCommand(command) }),
    "command-completed": (event) =>
      printItem("completed", { id: items.of(event.callId), ...completedCommand(event) }),
    "patch-started": ({ callId, files }) =>
      printItem("started", formatPatch(items.of(callId), files, "in_progress")),
    "patch-completed": ({ callId, files, success }) =>
      printItem(
        "completed",
        formatPatch(items.of(callId), files, success ? "completed" : "failed"),
      ),
    plan: ({ steps }) => showPlan(steps),
    "search-started": ({ search }) => printSearch("started", search),
    "search-completed"({ search }) {
      if (!items.has(search.id)) printSearch("started", search);
      printSearch("completed", search);
    },
    warning: ({ message }) => printItem("completed", { id: items.next(), type: "error", message }),
    reconnecting: ({ message, cause }) =>
      print({ type: "error", message: `${message} (${cause})` }),
    "turn-diff": () => {},
    failed({ message }) {
      print({ type: "error", message });
      finishPlan();
      print({ type: "turn.failed", error: { message } });
    },
    completed({ usage }) {
      finishPlan();
      print({ type: "turn.completed", usage: formatUsage(usage) });
    },
  };

  return {
    begin({ threadId }) {
      print({ type: "thread.started", thread_id: threadId });
    },
    show(event) {
      dispatchEvent(event, handlers);
    },
  };
}

interface ItemNumbers {
  next(): string;
  has(key: string): boolean;
  /** The number of a thing that appears more than once. */
  of(key: string): string;
}

function createItemNumbers(): ItemNumbers {
  const known = new Map<string, string>();
  let count = 0;
  const next = (): string => `item_${count++}`;
  return {
    next,
    has: (key) => known.has(key),
    of(key) {
      const id = known.get(key) ?? next();
      known.set(key, id);
      return id;
    },
  };
}

function formatStep({ step, status }: PlanStep): JsonObject {
  return { text: step, completed: status === "completed" };
}

function startedCommand(command: string): JsonObject {
  return {
    type: "command_execution",
    command,
    aggregated_output: "",
    exit_code: null,
    status: "in_progress",
  };
}

function completedCommand(
  event: Extract<TurnEvent, { readonly kind: "command-completed" }>,
): JsonObject {
  return {
    type: "command_execution",
    command: event.command,
    aggregated_output: event.output,
    exit_code: event.exitCode,
    status: event.exitCode === 0 ? "completed" : "failed",
  };
}

function formatPatch(id: string, files: readonly PatchedFile[], status: string): JsonObject {
  const changes = files.map(({ path, kind }) => ({ path, kind }));
  return { id, type: "file_change", changes, status };
}

function formatUsage(usage: TokenUsage): JsonObject {
  return {
    input_tokens: usage.input,
    cached_input_tokens: usage.cachedInput,
    output_tokens: usage.output,
    reasoning_output_tokens: usage.reasoningOutput,
  };
}
