import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Where guides are looked for. */
export interface GuidePlaces {
  readonly codexHome: string;
  readonly workDir: string;
  /** The repository's root; `undefined` outside of any. */
  readonly gitRoot: string | undefined;
  /** How much of all project guides is read; 0 turns them off. */
  readonly maxBytes: number;
  /** Names to try where there is no AGENTS.md. */
  readonly fallbackNames: readonly string[];
}

const OVERRIDE = "AGENTS.override.md";
const GUIDE = "AGENTS.md";

/**
 * What the person's and the project's AGENTS.md files tell the model, as one message.
 *
 * Source: docs/reference/exec.md section 15
 */
export function readGuides(places: GuidePlaces): string | undefined {
  const personal = readFirst(places.codexHome, [OVERRIDE, GUIDE])?.toString("utf8").trim() ?? "";
  const project = readProjectGuides(places);
  const parts = [personal, project].filter((part) => part !== "");
  if (parts.length === 0) return undefined;
  const text = parts.join("\n\n--- project-doc ---\n\n");
  return `# AGENTS.md instructions for ${places.workDir}\n\n<INSTRUCTIONS>\n${text}\n</INSTRUCTIONS>`;
}

function readProjectGuides({ workDir, gitRoot, maxBytes, fallbackNames }: GuidePlaces): string {
  const texts: string[] = [];
  let left = maxBytes;
  for (const dir of listDirs(gitRoot ?? workDir, workDir)) {
    const bytes = readFirst(dir, [OVERRIDE, GUIDE, ...fallbackNames])?.subarray(0, left);
    const text = bytes?.toString("utf8") ?? "";
    if (bytes === undefined || text.trim() === "") continue;
    texts.push(text);
    left -= bytes.length;
  }
  return texts.join("\n\n");
}

/** The folders from `root` down to `dir`. */
function listDirs(root: string, dir: string): readonly string[] {
  const dirs = [dir];
  for (let at = dir; at !== root && dirname(at) !== at; at = dirname(at)) dirs.unshift(dirname(at));
  return dirs;
}

function readFirst(dir: string, names: readonly string[]): Buffer | undefined {
  for (const name of names) {
    try {
      return readFileSync(join(dir, name));
    } catch {
      // the next name
    }
  }
  return undefined;
}
