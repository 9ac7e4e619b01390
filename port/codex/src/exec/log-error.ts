import type { ApplyStyle } from "./text-style.ts";

/** A message of the program's log, and where it comes from. */
export interface LogEntry {
  readonly target: string;
  /** Shown as `error=…` when it is a field of the entry, as it is otherwise. */
  readonly kind: "field" | "text";
  readonly message: string;
}

/** One line of the log as the reference writes it to stderr, with time in microseconds. */
export function formatLogLine({ target, kind, message }: LogEntry, style: ApplyStyle): string {
  const micros = String(Math.floor((performance.now() % 1) * 1000)).padStart(3, "0");
  const time = `${new Date().toISOString().slice(0, -1)}${micros}Z`;
  const field = kind === "field" ? `${style("error", "italic")}${style("=", "dim")}` : "";
  const head = `${style(time, "dim")} ${style("ERROR", "red")} ${style(target, "dim")}`;
  return `${head}${style(":", "dim")} ${field}${message}\n`;
}
