import { writeAll } from "../text/write-all.ts";
import type { CommandEnd } from "./command-run.ts";

/** Print an error with its causes as the reference's error type prints them, and return with 1. */
export function fail(message: string, causes: readonly string[] = []): CommandEnd {
  writeAll(2, `Error: ${message}\n${listCauses(causes)}`);
  return { exitCode: 1, how: "return" };
}

function listCauses(causes: readonly string[]): string {
  if (causes.length === 0) return "";
  const [only = ""] = causes;
  if (causes.length === 1) return `\nCaused by:\n${indent(only, "    ")}\n`;
  const numbered = causes.map((cause, index) => {
    const label = `${index}: `.padStart(7);
    return `${label}${indent(cause, "       ").slice(7)}`;
  });
  return `\nCaused by:\n${numbered.join("\n")}\n`;
}

function indent(text: string, by: string): string {
  return text
    .split("\n")
    .map((line) => `${by}${line}`)
    .join("\n");
}
