import type { Channel } from "../../core/observation/observation.ts";
import type { EgressAttempt } from "../backend/egress-sink.ts";
import type { Exit, StepResult } from "../driver/driver.ts";
import { formatElements } from "./format-entries.ts";
import { toChannel } from "./to-channel.ts";

/** How each step ended. */
export function observeExits(results: readonly StepResult[]): Channel {
  return {
    name: "exit",
    format: "json",
    text: formatElements(results.map(({ exit }) => showExit(exit))),
  };
}

/** The streams of each step; an empty stream is no channel. Later steps have their number in the name. */
export function observeStreams(results: readonly StepResult[]): readonly Channel[] {
  return results.flatMap(({ stdout, stderr }, index) => {
    const suffix = index === 0 ? "" : `.${index + 1}`;
    return [
      toChannel({ name: `stdout${suffix}`, prefer: "jsonl", ...stdout }),
      toChannel({ name: `stderr${suffix}`, prefer: "text", ...stderr }),
    ].filter(({ text }) => text !== "");
  });
}

/** Attempts to leave the machine, sorted: background tasks race, what they ask for does not. */
export function observeEgress(attempts: readonly EgressAttempt[]): readonly Channel[] {
  if (attempts.length === 0) return [];
  const lines = attempts.toSorted((a, b) =>
    `${a.target} ${a.method}` < `${b.target} ${b.method}` ? -1 : 1,
  );
  return [{ name: "egress", format: "json", text: formatElements(lines) }];
}

/** Processes that outlived their step. */
export function observeLeftovers(results: readonly StepResult[]): readonly Channel[] {
  const leftovers = results.flatMap(({ leftovers: found }) => found);
  if (leftovers.length === 0) return [];
  const shown = leftovers.map(({ program, args }) => ({ program, args }));
  return [{ name: "leftovers", format: "json", text: formatElements(shown) }];
}

function showExit(exit: Exit): Readonly<Record<string, unknown>> {
  switch (exit.kind) {
    case "code":
      return { code: exit.code };
    case "signal":
      return { signal: exit.signal };
    case "deadline":
      return { deadline: true };
  }
}
