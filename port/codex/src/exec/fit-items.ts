import type { ExecSettings } from "../config/exec-settings.ts";
import { textAt, type JsonObject } from "../responses/json.ts";
import { policyLimitTokens } from "../tools/command-output.ts";
import { truncateMiddle } from "../tools/truncate-middle.ts";

/** What a tool adds around its own, already shortened, output may not push it over the limit. */
const HEADROOM = 1.2;

/** Shorten tool outputs a second time, as they are sent; the record keeps them whole. */
export function fitItems(
  items: readonly JsonObject[],
  settings: ExecSettings,
): readonly JsonObject[] {
  const limitTokens = policyLimitTokens(settings) * HEADROOM;
  return items.map((item) => {
    const output = textAt(item, "output");
    return output === undefined ? item : { ...item, output: truncateMiddle(output, limitTokens) };
  });
}
