import type { MaskRule } from "../rule.ts";

/** The operating system and processor in the user agent. */
export const hostSystem: MaskRule = {
  id: "host-system",
  kind: "mask",
  because: "they belong to the machine, not to the subject",
  source: "docs/reference/exec.md section 2 (UA), docs/reference/cli.md section 0.1",
  places: [{ channel: "requests/*", path: "headers[*]" }],
  finds: [
    {
      placeholder: "os:release-arch",
      before: String.raw`^user-agent: [^ ()]+ \(`,
      value: "[A-Z][A-Za-z ]* [0-9]+(?:[.][0-9]+)*; (?:x86_64|arm64|aarch64)",
      after: String.raw`\)`,
    },
  ],
};
