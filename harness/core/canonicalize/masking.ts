import type { Masking } from "../observation/canonical-observation.ts";
import { createJsonPathState } from "../observation/json-path-state.ts";
import type { Channel } from "../observation/observation.ts";
import { walkJsonPaths } from "../observation/walk-json-paths.ts";
import type { Counts } from "./session.ts";

const NOWHERE = createJsonPathState<never>([]);
const SPACE = 0x20;

/** Say how many values of a channel were replaced, of how many. */
export function measureMasking(channel: Channel, { byRule, leaves }: Counts): Masking {
  const walked = channel.format === "text" ? undefined : leaves;
  return { byRule, values: walked ?? countValues(channel) };
}

/** JSON leaves, or words of a text. */
function countValues({ format, text }: Channel): number {
  if (format === "bytes") return 1;
  if (format !== "text") return walkJsonPaths(text, NOWHERE, {});
  let words = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const printable = text.charCodeAt(at) > SPACE;
    if (printable && !inWord) words++;
    inWord = printable;
  }
  return words;
}
