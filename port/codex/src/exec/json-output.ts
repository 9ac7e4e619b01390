import type { JsonObject } from "../responses/json.ts";
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

  function showItem(event: TurnEvent): void {
    switch (event.kind) {
      case "agent-message":
        printItem("completed", { id: items.next(), type: "agent_message", text: event.text });
        break;
      case "reasoning":
        if (event.summary.length > 0) {
          const text = event.summary.join("\n");
          printItem("completed", { id: items.next(), type: "reasoning", text });
        }
        break;
      case "command-started":
        printItem("started", { id: items.of(event.callId), ...startedCommand(event.command) });
        break;
      case "command-completed":
        printItem("completed", { id: items.of(event.callId), ...completedCommand(event) });
        break;
      case "patch-started":
        printItem("started", formatPatch(items.of(event.callId), event.files, "in_progress"));
        break;
      case "patch-completed": {
        const status = event.success ? "completed" : "failed";
        printItem("completed", formatPatch(items.of(event.callId), event.files, status));
        break;
      }
      case "plan":
        showPlan(event.steps);
        break;
      case "search-started":
        printSearch("started", event.search);
        break;
      case "search-completed":
        if (!items.has(event.search.id)) printSearch("started", event.search);
        printSearch("completed", event.search);
        break;
      case "warning":
        printItem("completed", { id: items.next(), type: "error", message: event.message });
        break;
      case "turn-started":
      case "reconnecting":
      case "turn-diff":
      case "failed":
      case "completed":
        break;
    }
  }

  return {
    begin({ threadId }) {
      print({ type: "thread.started", thread_id: threadId });
    },
    show(event) {
      switch (event.kind) {
        case "turn-started":
          print({ type: "turn.started" });
          break;
        case "reconnecting":
          print({ type: "error", message: `${event.message} (${event.cause})` });
          break;
        case "failed":
          print({ type: "error", message: event.message });
          finishPlan();
          print({ type: "turn.failed", error: { message: event.message } });
          break;
        case "completed":
          finishPlan();
          print({ type: "turn.completed", usage: formatUsage(event.usage) });
          break;
        default:
          showItem(event);
      }
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
