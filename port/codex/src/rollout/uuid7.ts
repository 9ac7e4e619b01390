import { randomBytes } from "node:crypto";

/** A new UUID of version 7: 48 bits of unix time in milliseconds, the rest drawn at random. */
export function createUuid7(nowMs: number): string {
  const hex = nowMs.toString(16).padStart(12, "0") + randomBytes(10).toString("hex");
  const variant = "89ab".charAt(Number.parseInt(hex.charAt(16), 16) & 3);
  const third = `7${hex.slice(13, 16)}`;
  const fourth = variant + hex.slice(17, 20);
  return [hex.slice(0, 8), hex.slice(8, 12), third, fourth, hex.slice(20, 32)].join("-");
}
