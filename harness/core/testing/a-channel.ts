import type { CanonicalChannel } from "../observation/canonical-observation.ts";

/** A canonical channel for tests: text `stdout` of one line unless told otherwise. */
export function aChannel(part: Partial<CanonicalChannel> = {}): CanonicalChannel {
  return {
    name: "stdout",
    format: "text",
    text: "hello\n",
    masking: { values: 0, byRule: {} },
    ...part,
  };
}
