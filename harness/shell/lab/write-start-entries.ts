import { chmodSync, lstatSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { BinaryContent, StartEntry } from "../../core/scenario/scenario.ts";
import { resolveLabPath } from "./lab-path.ts";

/** Where start entries go and how their texts are completed. */
export interface StartContext {
  readonly root: string;
  readonly expand: (text: string) => string;
}

/** Write a scenario's own start state over the fixture. Paths stay inside the lab. */
export function writeStartEntries(
  entries: Readonly<Record<string, StartEntry>>,
  { root, expand }: StartContext,
): void {
  for (const [labPath, entry] of Object.entries(entries)) {
    const goal = resolveLabPath(root, labPath, "start entry");
    mkdirSync(dirname(goal), { recursive: true, mode: 0o755 });
    writeEntry(goal, entry, expand);
  }
}

function writeEntry(goal: string, entry: StartEntry, expand: (text: string) => string): void {
  if (isLink(goal)) rmSync(goal); // a fixture's: never write through it
  if ("link" in entry) {
    rmSync(goal, { force: true });
    symlinkSync(expand(entry.link), goal);
  } else if ("directory" in entry) {
    mkdirSync(goal, { recursive: true });
    chmodSync(goal, parseMode(entry.mode ?? "0755"));
  } else {
    writeFileSync(goal, toBytes(entry.content, expand));
    chmodSync(goal, parseMode(entry.mode ?? "0644"));
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** Bytes of a scenario's text (with its names replaced) or base64 content. */
export function toBytes(
  content: string | BinaryContent,
  expand: (text: string) => string,
): Uint8Array {
  return typeof content === "string"
    ? Buffer.from(expand(content), "utf8")
    : Buffer.from(content.base64, "base64");
}

function parseMode(mode: string): number {
  return Number.parseInt(mode, 8);
}
