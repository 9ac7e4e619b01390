import { readFileSync } from "node:fs";
import { extname, resolve } from "node:path";
import type { JsonObject } from "../responses/json.ts";
import { describeOsError } from "../text/os-error.ts";
import { readPngSize } from "../tools/png-size.ts";
import { UnsupportedError } from "./unsupported-error.ts";

const LARGEST_SIDE = 2048;

/**
 * The parts of a prompt that show the images of `-i`; one that cannot be shown is explained.
 * Throws UnsupportedError for an image that would have to be decoded.
 *
 * Source: docs/reference/exec.md section 10
 */
export function attachImages(paths: readonly string[], cwd: string): readonly JsonObject[] {
  return paths.flatMap((path, index) => attachImage(path, { cwd, number: index + 1 }));
}

function attachImage(
  path: string,
  { cwd, number }: { readonly cwd: string; readonly number: number },
): readonly JsonObject[] {
  const bytes = readBytes(path, cwd);
  if (typeof bytes === "string") return [textPart(bytes)];
  const size = readPngSize(bytes);
  if (size === undefined) return [textPart(explainRefusal(path))];
  if (Math.max(size.width, size.height) > LARGEST_SIDE) {
    throw new UnsupportedError("scaling an image", "use an image of at most 2048 pixels a side");
  }
  const url = `data:image/png;base64,${bytes.toString("base64")}`;
  return [
    textPart(`<image name=[Image #${number}]>`),
    { type: "input_image", image_url: url, detail: "high" },
    textPart("</image>"),
  ];
}

function readBytes(path: string, cwd: string): Buffer | string {
  try {
    return readFileSync(resolve(cwd, path));
  } catch (error) {
    return `Codex could not read the local image at \`${path}\`: ${describeOsError(error)}`;
  }
}

function explainRefusal(path: string): string {
  if (extname(path).toLowerCase() !== ".png") {
    throw new UnsupportedError("attaching an image that is not a PNG", "use a PNG file");
  }
  return `Codex cannot attach image at \`${path}\`: unsupported image \`image/png\`.`;
}

function textPart(text: string): JsonObject {
  return { type: "input_text", text };
}
