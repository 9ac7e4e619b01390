import { parseToml } from "./parse-toml.ts";
import type { TomlDefect } from "./toml-reader.ts";

/** What is wrong with a text as TOML, in the reference's words; `undefined` when nothing is. */
export function findTomlDefect(text: string): TomlDefect | undefined {
  const parsed = parseToml(text);
  return parsed.kind === "defect" ? parsed.defect : undefined;
}
