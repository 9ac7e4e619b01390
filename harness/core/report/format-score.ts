import type { Score } from "../verdict/run-verdict.ts";

/** `89.1%`: rounded down, so that only a full score reads 100.0%; `n/a` when nothing counts. */
export function formatShare(part: number, whole: number): string {
  if (whole === 0) return "n/a";
  return `${(Math.floor((part / whole) * 1_000) / 10).toFixed(1)}%`;
}

/** One line about a score: `98 of 110 scenarios hold (89.0%), 13 more are unsupported`. */
export function formatScore({ parity, of, unsupported }: Score): string {
  const rest = unsupported === 0 ? "" : `, ${unsupported} more unsupported`;
  return `${parity} of ${of} scenarios at parity (${formatShare(parity, of)})${rest}`;
}
