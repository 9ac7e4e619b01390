import { parse } from "smol-toml";
import { errnoOf } from "../text/os-error.ts";
import { readText } from "../text/read-text.ts";
import { checkSettings } from "./check-settings.ts";
import type { ConfigFailure } from "./config-failure.ts";
import type { ConfigTable } from "./config-table.ts";

/** The table of one file, or why there is none. */
export type ReadConfigFile =
  | { readonly kind: "loaded"; readonly table: ConfigTable }
  | { readonly kind: "failed"; readonly failure: ConfigFailure };

const NO_SUCH_FILE = 2;

/** Read and check one settings file. A file that does not exist is an empty one. */
export function readConfigFile(file: string): ReadConfigFile {
  const read = readText(file);
  if (read.kind === "unreadable" && errnoOf(read.error) === NO_SUCH_FILE) {
    return { kind: "loaded", table: {} };
  }
  if (read.kind !== "text") {
    const message = `Failed to read config file ${file}: ${read.message}`;
    return { kind: "failed", failure: { kind: "unreadable", message } };
  }
  return parseConfigText(file, read.text.replace(/^\uFEFF/, ""));
}

function parseConfigText(file: string, text: string): ReadConfigFile {
  try {
    const table: ConfigTable = parse(text, { integersAsBigInt: true });
    const failure = checkSettings(table, { file, text });
    return failure === undefined ? { kind: "loaded", table } : { kind: "failed", failure };
  } catch (cause) {
    return { kind: "failed", failure: { kind: "syntax", file, text, cause } };
  }
}
