import { compactJson } from "../responses/format-json.ts";
import { readText } from "../text/read-text.ts";
import { describeJsonDefect } from "../tools/json-shape.ts";

/** A schema as JSON without spaces (`undefined` when none was asked for), or what is wrong with its file. */
export type ReadOutputSchema =
  | { readonly kind: "schema"; readonly schema: string | undefined }
  | { readonly kind: "failed"; readonly message: string };

/** Read the file of `--output-schema`. */
export function readOutputSchema(path: string | undefined): ReadOutputSchema {
  if (path === undefined) return { kind: "schema", schema: undefined };
  const read = readText(path);
  if (read.kind !== "text") {
    return {
      kind: "failed",
      message: `Failed to read output schema file ${path}: ${read.message}`,
    };
  }
  const defect = describeJsonDefect(read.text);
  if (defect === undefined) return { kind: "schema", schema: compactJson(read.text) };
  return { kind: "failed", message: `Output schema file ${path} is not valid JSON: ${defect}` };
}
