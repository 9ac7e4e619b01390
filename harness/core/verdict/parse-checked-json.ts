import type { z } from "zod";
import { FileUnreadableError } from "../errors/file-unreadable-error.ts";

/** What a JSON file is called in messages and how to mend it. */
export interface CheckedFile {
  readonly what: string;
  readonly path: string;
  readonly hint: string;
}

/** Read a JSON text of a given shape; throws `FileUnreadableError` naming the place that is wrong. */
export function parseCheckedJson<Shape>(
  text: string,
  shape: z.ZodType<Shape>,
  { what, path, hint }: CheckedFile,
): Shape {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new FileUnreadableError(what, path, { why: "it is not JSON", hint });
  }
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const why =
    issue === undefined ? "unexpected shape" : `"${issue.path.join(".")}": ${issue.message}`;
  throw new FileUnreadableError(what, path, { why, hint });
}
