import { JsonSyntaxError } from "./json-syntax-error.ts";
import { scanJson } from "./scan-json.ts";

/** How a document was laid out: `compact` JSON has no white space outside strings; `text` is not JSON. */
export type JsonLayout = "compact" | "indented" | "text";

/** Tell how a text is laid out as JSON. */
export function jsonLayout(text: string): JsonLayout {
  let tokens = 0;
  let colons = 0;
  let commas = 0;
  let empty = true;
  const value = (): void => {
    if (!empty) commas++;
    empty = false;
  };
  let behindKey = false;
  try {
    scanJson(text, {
      open() {
        if (!behindKey) value();
        behindKey = false;
        tokens++;
        empty = true;
      },
      close() {
        tokens++;
        empty = false;
      },
      key(start, end) {
        value();
        tokens += end - start;
        colons++;
        behindKey = true;
      },
      leaf(_type, start, end) {
        if (!behindKey) value();
        behindKey = false;
        tokens += end - start;
      },
    });
  } catch (error) {
    if (error instanceof JsonSyntaxError) return "text";
    throw error;
  }
  return tokens + colons + commas === text.length ? "compact" : "indented";
}
