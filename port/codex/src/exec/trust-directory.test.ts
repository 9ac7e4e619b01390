import { expect, test } from "vitest";
import { addTrustEntry } from "./trust-directory.ts";

const ENTRY = '[projects."/work"]\ntrust_level = "trusted"\n';

test.each([
  ["nothing", "", ENTRY],
  ["settings", "a = 1\n", `a = 1\n\n${ENTRY}`],
  ["settings without a last newline", "a = 1", `a = 1\n\n${ENTRY}`],
  ["a blank line at the end", "a = 1\n\n", `a = 1\n\n${ENTRY}\n`],
  ["a comment at the end", "a = 1\n# end\n", `a = 1\n\n${ENTRY}# end\n`],
  [
    "another project and more",
    '[projects."/other"]\ntrust_level = "trusted"\n\n[tui]\nx = 1\n',
    `[projects."/other"]\ntrust_level = "trusted"\n\n${ENTRY}\n[tui]\nx = 1\n`,
  ],
])("addTrustEntry puts the entry in its place when the file holds %s", (_what, text, expected) => {
  expect(addTrustEntry(text, "/work")).toBe(expected);
});
