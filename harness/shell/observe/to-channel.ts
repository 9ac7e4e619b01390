import type { Channel, Cut } from "../../core/observation/observation.ts";

const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Bytes and what is known about them. */
export interface RawChannel {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly cut?: Cut | undefined;
  /** Whether to look for JSON lines; files are judged by their name instead. */
  readonly prefer: "jsonl" | "json" | "text";
}

/** Turn bytes into a channel in the most telling format they really have. */
export function toChannel({ name, bytes, cut, prefer }: RawChannel): Channel {
  const extra = cut === undefined ? {} : { cut };
  const text = decode(bytes);
  if (text === undefined) return { name, format: "bytes", text: wrapBase64(bytes), ...extra };
  if (prefer === "jsonl" && isJsonLines(text)) return { name, format: "jsonl", text, ...extra };
  if (prefer === "json" && isJson(text)) return { name, format: "json", text, ...extra };
  return { name, format: "text", text, ...extra };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = UTF8.decode(bytes);
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}

function wrapBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64").replace(/.{76}/g, "$&\n").replace(/\n?$/, "\n");
}

/** Every line a JSON object and the last one ended: anything else is text, so that a torn line shows as such. */
function isJsonLines(text: string): boolean {
  if (!text.startsWith("{") || !text.endsWith("}\n")) return false;
  return text
    .slice(0, -1)
    .split("\n")
    .every((line) => line.startsWith("{") && isJson(line));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
