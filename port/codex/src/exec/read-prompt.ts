import { isUtf8 } from "node:buffer";
import type { ExecIo } from "./exec-io.ts";

/** A prompt, or the sentence that says why there is none. */
export type ReadPrompt =
  | { readonly kind: "prompt"; readonly text: string }
  | { readonly kind: "failed"; readonly message: string };

/** Whether stdin is added to a prompt that was given; resuming a thread does not. */
export type StdinUse = "append" | "ignore";

/**
 * Find the prompt: the argument, stdin when there is none or it is `-`, or both.
 *
 * Source: docs/reference/exec.md section 10
 */
export async function readPrompt(
  argument: string | undefined,
  use: StdinUse,
  { stdin, stderr }: ExecIo,
): Promise<ReadPrompt> {
  const isTerminal = stdin.isTTY === true;
  if (argument !== undefined && argument !== "-") {
    if (isTerminal || use === "ignore") return { kind: "prompt", text: argument };
    stderr.write("Reading additional input from stdin...\n");
    const read = decodePrompt(await readAll(stdin));
    return read.kind === "failed" ? read : appendInput(argument, read.text);
  }
  if (argument === undefined) {
    if (isTerminal) return { kind: "failed", message: NO_ARGUMENT };
    stderr.write("Reading prompt from stdin...\n");
  }
  const read = decodePrompt(await readAll(stdin));
  if (read.kind === "prompt" && read.text.trim() === "") {
    return { kind: "failed", message: "No prompt provided via stdin." };
  }
  return read;
}

const NO_ARGUMENT =
  "No prompt provided. Either specify one as an argument or pipe the prompt into stdin.";

function appendInput(argument: string, input: string): ReadPrompt {
  if (input.trim() === "") return { kind: "prompt", text: argument };
  const newline = input.endsWith("\n") ? "" : "\n";
  return { kind: "prompt", text: `${argument}\n\n<stdin>\n${input}${newline}</stdin>` };
}

async function readAll(stdin: ExecIo["stdin"]): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) {
    const bytes: unknown = chunk;
    chunks.push(bytes instanceof Uint8Array ? bytes : Buffer.from(String(bytes)));
  }
  return Buffer.concat(chunks);
}

function decodePrompt(bytes: Buffer): ReadPrompt {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodeText(bytes.subarray(3));
  if (first === 0xff && second === 0xfe) return decodeUtf16(bytes.subarray(2));
  if (first === 0xfe && second === 0xff) return decodeUtf16(swapPairs(bytes.subarray(2)));
  return decodeText(bytes);
}

function decodeText(bytes: Buffer): ReadPrompt {
  if (isUtf8(bytes)) return { kind: "prompt", text: bytes.toString("utf8") };
  return {
    kind: "failed",
    message: `Failed to read prompt from stdin: input is not valid UTF-8 (invalid byte at offset ${firstInvalid(bytes)}). Convert it to UTF-8 and retry (e.g., \`iconv -f <ENC> -t UTF-8 prompt.txt\`).`,
  };
}

/** The longest start of the bytes that is UTF-8, in bytes. */
function firstInvalid(bytes: Buffer): number {
  let good = 0;
  while (good < bytes.length) {
    const next = [1, 2, 3, 4].find((size) => isUtf8(bytes.subarray(good, good + size)));
    if (next === undefined) return good;
    good += next;
  }
  return good;
}

function decodeUtf16(bytes: Buffer): ReadPrompt {
  return { kind: "prompt", text: bytes.toString("utf16le") };
}

function swapPairs(bytes: Buffer): Buffer {
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
  return Buffer.from(even).swap16();
}
