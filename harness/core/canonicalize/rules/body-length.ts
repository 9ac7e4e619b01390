import type { LengthRule } from "../rule.ts";

/** The content-length of a request, where it is the length of the body we hold. */
export const bodyLength: LengthRule = {
  id: "body-length",
  kind: "length",
  of: "body",
  because: "numbers inside the body have more or fewer digits; the body itself is compared",
  source: "docs/reference/exec.md section 2 (wall time B)",
  places: [{ channel: "requests/*", path: "headers[*]" }],
};
