import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { projectRoot } from "../store/project-root.ts";

/** Everything the command line reads; goldens are copied on demand. */
const PARTS = [
  "package.json",
  "harness",
  "scenarios",
  "fixtures",
  "port/codex/manifest.json",
  "port/codex/data",
  "reports/baseline.json",
] as const;

const CACHE = "node_modules/.cache/parity";

/** A copy of this project that may be damaged. */
export interface ScratchProject extends Disposable {
  /** Absolute path. */
  readonly root: string;
  /** Command and first argument that start its `parity`. */
  readonly command: readonly [string, string];
}

/**
 * Copy the project, with the goldens below the given paths (relative to the project). Packages are links, and so is the
 * installed reference; what is compiled is the copy's own.
 */
export function createScratchProject(goldens: readonly string[]): ScratchProject {
  const root = mkdtempSync(join(tmpdir(), "parity-scratch-"));
  for (const part of [...PARTS, ...goldens]) {
    const from = join(projectRoot, part);
    if (!existsSync(from)) continue;
    mkdirSync(dirname(join(root, part)), { recursive: true });
    cpSync(from, join(root, part), { recursive: true, verbatimSymlinks: true });
  }
  mkdirSync(join(root, CACHE), { recursive: true });
  for (const name of readdirSync(join(projectRoot, "node_modules"))) {
    if (name !== ".cache") link(root, `node_modules/${name}`);
  }
  if (existsSync(join(projectRoot, CACHE, "reference"))) link(root, `${CACHE}/reference`);
  return {
    root,
    command: [process.execPath, join(root, "harness/cli/parity.mjs")],
    [Symbol.dispose]() {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

function link(root: string, path: string): void {
  symlinkSync(join(projectRoot, path), join(root, path));
}
