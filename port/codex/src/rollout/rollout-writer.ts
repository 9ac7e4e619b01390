import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { isJsonObject, type JsonObject } from "../responses/json.ts";

/** The record of a thread on disk, one JSON object per line. */
export interface RolloutWriter {
  /** Append one line; `payload` keeps its key order. */
  write(type: string, payload: JsonObject): void;
  close(): void;
}

/** Append to the rollout at an absolute path, which is created with its folders. */
export function createRolloutWriter(path: string): RolloutWriter {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, "a", 0o644);
  return {
    write(type, payload) {
      const timestamp = new Date().toISOString();
      writeSync(file, `${formatLine({ timestamp, type, payload })}\n`);
    },
    close() {
      closeSync(file);
    },
  };
}

/** One line; percentages are floats, which JSON.stringify writes as integers when they are whole. */
function formatLine(line: JsonObject): string {
  const text = JSON.stringify(line);
  return isTokenCount(line) ? text.replaceAll(/("used_percent":-?\d+)(?=[,}])/g, "$1.0") : text;
}

function isTokenCount({ payload }: JsonObject): boolean {
  return isJsonObject(payload) && payload["type"] === "token_count";
}

/** The writer of a thread that leaves no record. */
export const silentRolloutWriter: RolloutWriter = {
  write() {},
  close() {},
};
