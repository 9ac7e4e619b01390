import type { JsonValue } from "../responses/json.ts";
import { createCallLock } from "../tools/call-lock.ts";
import { isShared, runTool } from "../tools/run-tool.ts";
import type { ToolCall, ToolResult } from "../tools/tool.ts";
import type { Turn } from "./turn.ts";

/** The tool calls of one response, which run side by side. */
export interface PendingCalls {
  start(call: ToolCall): void;
  count(): number;
  /** Wait for all, and answer them in the order of the calls. */
  finish(): Promise<void>;
}

/** Create the set of calls of one response. */
export function createPendingCalls(turn: Turn): PendingCalls {
  const lock = createCallLock();
  const calls: { readonly call: ToolCall; readonly result: Promise<ToolResult> }[] = [];
  return {
    start(call) {
      const kind = isShared(call, turn.settings) ? "shared" : "exclusive";
      const run = lock.run(kind, async () => await runTool(call, turn.tools));
      const result = run.then((value) => {
        if (value.kind !== "done") logRefusal(value.message, turn);
        return value;
      });
      result.catch(() => {}); // it is thrown where the call is finished
      calls.push({ call, result });
    },
    count: () => calls.length,
    async finish() {
      for (const { call, result } of calls) {
        const stopped = whenStopped(turn);
        answer(call, await Promise.race([result, stopped]), turn);
      }
    },
  };
}

/** What the model is told of a call that was going on when the user stopped the turn. */
async function whenStopped({ interruption, identity }: Turn): Promise<ToolResult> {
  await interruption.whenStopped.catch(() => {});
  const seconds = ((Date.now() - identity.startedMs) / 1000).toFixed(1);
  return { kind: "done", output: `aborted by user after ${seconds}s` };
}

function logRefusal(message: string, { log }: Turn): void {
  log({ target: "codex_core::tools::router", kind: "field", message });
}

function answer(call: ToolCall, result: ToolResult, { thread, log }: Turn): void {
  if (result.kind === "fatal") {
    const message = `in-flight tool future failed during drain: ${result.message}`;
    log({ target: "codex_core::util", kind: "text", message });
    thread.addItemUnrecorded(outputItem(call, "aborted"));
    return;
  }
  thread.addItem(outputItem(call, result.kind === "done" ? result.output : result.message));
}

function outputItem({ kind, callId }: ToolCall, output: JsonValue): Record<string, JsonValue> {
  const type = kind === "function" ? "function_call_output" : "custom_tool_call_output";
  return { type, call_id: callId, output };
}
