import { readFileSync, statSync } from "node:fs";
import { extname, resolve } from "node:path";
import { UnsupportedError } from "../exec/unsupported-error.ts";
import { isJsonObject, parseJson, textAt } from "../responses/json.ts";
import { describeOsError } from "../text/os-error.ts";
import { describeMisfit, type JsonStruct } from "./json-shape.ts";
import { readPngSize } from "./png-size.ts";
import { done, refused, type ToolCall, type ToolContext, type ToolResult } from "./tool.ts";

const ARGUMENTS: JsonStruct = {
  kind: "struct",
  name: "ViewImageArgs",
  required: { path: { kind: "text" } },
  optional: { detail: { kind: "text" } },
  isClosed: false,
};

const LARGEST_SIDE = 2048;

/**
 * Show the model an image file. A PNG that needs no scaling goes as it is; no other can be made.
 *
 * Source: docs/reference/exec.md section 8
 */
export async function viewImage(call: ToolCall, context: ToolContext): Promise<ToolResult> {
  const misfit = describeMisfit(call.input, ARGUMENTS);
  if (misfit !== undefined) return refused(`failed to parse function arguments: ${misfit}`);
  const json = parseJson(call.input);
  const args = isJsonObject(json) ? json : undefined;
  const detail = textAt(args, "detail") ?? "high";
  if (detail !== "high" && detail !== "original") {
    return refused(
      `view_image.detail only supports \`high\` or \`original\`; omit \`detail\` for default high resized behavior, got \`${detail}\``,
    );
  }
  const path = resolve(context.cwd, textAt(args, "path") ?? "");
  return await Promise.resolve(readImage(path, detail));
}

function readImage(path: string, detail: "high" | "original"): ToolResult {
  try {
    if (!statSync(path).isFile()) return refused(`image path \`${path}\` is not a file`);
  } catch (error) {
    return refused(`unable to locate image at \`${path}\`: ${describeOsError(error)}`);
  }
  const bytes = readFileSync(path);
  const size = readPngSize(bytes);
  if (size === undefined) return refuseImage(path);
  if (detail === "high" && Math.max(size.width, size.height) > LARGEST_SIDE) {
    throw new UnsupportedError("scaling an image", "use an image of at most 2048 pixels a side");
  }
  const url = `data:image/png;base64,${bytes.toString("base64")}`;
  return done([{ type: "input_image", image_url: url, detail }]);
}

const OTHER_IMAGES: ReadonlySet<string> = new Set([".jpg", ".jpeg", ".gif", ".webp"]);

function refuseImage(path: string): ToolResult {
  if (OTHER_IMAGES.has(extname(path).toLowerCase())) {
    throw new UnsupportedError("viewing an image that is not a PNG", "use a PNG file");
  }
  return refused(`unable to process image at \`${path}\`: unsupported image \`${typeOf(path)}\``);
}

function typeOf(path: string): string {
  return extname(path).toLowerCase() === ".png" ? "image/png" : "application/octet-stream";
}
