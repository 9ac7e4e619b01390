import type { MaskRule } from "../rule.ts";

/** The folder of helper links a subject puts on the PATH of its children. */
export const arg0Folder: MaskRule = {
  id: "arg0-folder",
  kind: "mask",
  because: "its name is drawn at random, and any text may hold a PATH",
  source: "docs/reference/exec.md section 2 (arg0 dir), docs/reference/cli.md section 0.2",
  places: [{ channel: "**" }],
  finds: [
    {
      placeholder: "arg0:alnum6",
      before: "/tmp/arg0/codex-arg0",
      value: "[A-Za-z0-9]{6}",
      after: "(?![A-Za-z0-9])",
      numbered: "first",
    },
  ],
};
