import { VERSION } from "../responses/user-agent.ts";
import type { ExecSettings } from "../config/exec-settings.ts";
import { dispatchEvent, type EventHandlers } from "./dispatch-event.ts";
import { formatPlan } from "./format-plan.ts";
import type { ExecOutput, SessionSummary } from "./session-summary.ts";
import type { ApplyStyle } from "./text-style.ts";
import type { WebSearch } from "./web-search.ts";
import type { PatchedFile, TurnEvent } from "./turn-event.ts";

/** How and where a person is told. */
export interface HumanOutputOptions {
  /** The transcript. */
  readonly writeError: (text: string) => void;
  /** The final message alone. */
  readonly writeOut: (text: string) => void;
  /** Whether both go to the same terminal, where the final message would appear twice. */
  readonly isOneTerminal: boolean;
  readonly style: ApplyStyle;
  /** What is told before the turn. */
  readonly warning: string | undefined;
  readonly settings: ExecSettings;
}

/**
 * The transcript for people: everything on stderr, the final message on stdout.
 *
 * Source: docs/reference/exec.md section 10
 */
export function createHumanOutput(options: HumanOutputOptions): ExecOutput {
  const { style } = options;
  const searches = new Set<string>();

  function print(text: string): void {
    options.writeError(`${text}\n`);
  }

  function printError(message: string): void {
    print(`${style("ERROR:", "red", "bold")} ${message}`);
  }

  function showReasoning(summary: readonly string[], raw: readonly string[]): void {
    if (options.settings.hideReasoning) return;
    const isRaw = options.settings.showRawReasoning && raw.length > 0;
    const text = (isRaw ? raw : summary).join("\n");
    if (text.trim() !== "") print(style(text, "dim"));
  }

  function showCommand(event: Extract<TurnEvent, { kind: "command-completed" }>): void {
    const took = `in ${event.durationMs}ms:`;
    const result =
      event.exitCode === 0
        ? style(` succeeded ${took}`, "green")
        : style(` exited ${event.exitCode} ${took}`, "red");
    print(result);
    if (event.output.trim() !== "") print(event.output);
  }

  function showPatch(files: readonly PatchedFile[], isDone: boolean): void {
    print(`${style("patch:", "bold")} ${isDone ? "completed" : "failed"}`);
    for (const { path } of files) print(style(path, "dim"));
  }

  function showSearch({ id, query }: WebSearch): void {
    const line = `${style("web search:", "bold")} ${query}`;
    if (!searches.has(id)) print(line);
    searches.add(id);
    print(line);
  }

  function showEnd(event: Extract<TurnEvent, { kind: "completed" }>): void {
    const { total, cachedInput } = event.usage;
    print(style("tokens used", "dim"));
    print(Math.max(0, total - cachedInput).toLocaleString("en-US"));
    if (event.lastMessage === undefined || options.isOneTerminal) return;
    options.writeOut(`${event.lastMessage}\n`);
  }

  const handlers: EventHandlers = {
    "turn-started"() {
      if (options.warning === undefined) return;
      print(`${style("warning:", "yellow", "bold")} ${options.warning}`);
    },
    "agent-message": ({ text }) => print(`${style("codex", "italic", "magenta")}\n${text}`),
    reasoning: ({ summary, raw }) => showReasoning(summary, raw),
    "command-started"({ command, cwd }) {
      const line = `${style(command, "bold")} in ${cwd}`;
      print(`${style("exec", "italic", "magenta")}\n${line}`);
    },
    "command-completed": showCommand,
    "patch-started": () => print(style("apply patch", "bold")),
    "patch-completed": ({ files, success }) => showPatch(files, success),
    plan({ explanation, steps }) {
      for (const line of formatPlan(explanation, steps, style)) print(line);
    },
    "search-started"({ search }) {
      searches.add(search.id);
      print(`${style("web search:", "bold")} ${search.query}`);
    },
    "search-completed": ({ search }) => showSearch(search),
    warning: ({ message }) => print(formatWarning(message, style)),
    "turn-diff": ({ diff }) => print(diff),
    reconnecting: ({ message }) => printError(message),
    failed({ message }) {
      printError(message);
      printError(message);
    },
    completed: showEnd,
  };

  return {
    begin(session) {
      print(formatBanner(session, style));
    },
    show(event) {
      dispatchEvent(event, handlers);
    },
  };
}

function formatBanner(
  { threadId, workDir, settings, prompt }: SessionSummary,
  style: ApplyStyle,
): string {
  const facts: readonly (readonly [string, string])[] = [
    ["workdir", workDir],
    ["model", settings.model.slug],
    ["provider", settings.provider.id],
    ["approval", "never"],
    ["sandbox", settings.sandbox],
    ["reasoning effort", settings.effort ?? "none"],
    ["reasoning summaries", settings.summary ?? "none"],
    ["session id", threadId],
  ];
  return [
    `OpenAI Codex v${VERSION}`,
    "--------",
    ...facts.map(([name, value]) => `${style(`${name}:`, "bold")} ${value}`),
    "--------",
    style("user", "cyan"),
    prompt,
  ].join("\n");
}

/** `what happened: details`, with what happened set off. */
function formatWarning(message: string, style: ApplyStyle): string {
  const colon = message.indexOf(":") + 1;
  const details = message.slice(colon).replace(/ \(\w+\)$/, "");
  return `${style(message.slice(0, colon), "yellow", "bold")}${details}`;
}
