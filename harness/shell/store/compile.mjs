// Plain JavaScript: the launcher needs it before anything is compiled.
import { createHash } from "node:crypto";
import {
  existsSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";

/** The harness itself: its command line, and the suite that vitest runs. */
export const harnessCompilation = {
  name: "harness",
  entries: ["harness/cli/parity.ts", "harness/shell/run/replay.suite.ts"],
};

/** This file decides what a copy is like, so it is an input of every copy. */
const OWN_PATH = "harness/shell/store/compile.mjs";

/** Left to Node: vitest must be one instance, the others bring files of their own. */
const EXTERNAL = ["vitest", "vitest/*", "esbuild", "libsql"];

/**
 * Compile TypeScript entry points into one folder below `node_modules/.cache`, unless an up-to-date copy is there.
 * The copy is made beside its place and moved there whole; the last old one is left to processes that still use it.
 */
export async function compile({ root, name, entries }) {
  const cache = `${root}/node_modules/.cache/parity/compiled`;
  const pointer = `${cache}/${name}.json`;
  const current = readPointer(pointer);
  if (current !== undefined && isFresh(current, { root, entries })) return current.folder;
  const { build } = await import("esbuild");
  const staging = `${cache}/${name}.partial-${process.pid}`;
  rmSync(staging, { recursive: true, force: true });
  const startedAtMs = Date.now();
  const result = await build({
    absWorkingDir: root,
    entryPoints: [...entries],
    outdir: staging,
    outbase: root,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    outExtension: { ".js": ".mjs" },
    external: EXTERNAL,
    banner: {
      js: 'import { createRequire as $createRequire } from "node:module"; const require = $createRequire(import.meta.url);',
    },
    minifyWhitespace: true, // parsing is most of what starting costs
    minifySyntax: true,
    keepNames: true,
    metafile: true,
    logLevel: "silent",
  });
  const inputs = [...Object.keys(result.metafile.inputs), OWN_PATH].map((path) => [
    path,
    stampOf(root, path, startedAtMs),
  ]);
  const key = createHash("sha256")
    .update(JSON.stringify([entries, inputs]))
    .digest("hex")
    .slice(0, 16);
  const folder = `${cache}/${name}-${key}`;
  install(staging, folder);
  writeFileSync(`${pointer}.${process.pid}`, JSON.stringify({ folder, entries, inputs }));
  renameSync(`${pointer}.${process.pid}`, pointer);
  removeOld(cache, { name, keep: [folder, current?.folder] });
  return folder;
}

/** The same key is the same copy: one that another process has just made may already be in use. */
function install(staging, folder) {
  try {
    renameSync(staging, folder);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

function readPointer(pointer) {
  try {
    return JSON.parse(readFileSync(pointer, "utf8"));
  } catch {
    return undefined; // never compiled, or by a version that wrote something else
  }
}

function isFresh({ folder, entries: old, inputs }, { root, entries }) {
  return (
    existsSync(folder) &&
    JSON.stringify(old) === JSON.stringify(entries) &&
    inputs.every(([path, stamp]) => stampOf(root, path) === stamp)
  );
}

/** A file that was changed while it was compiled gets a stamp that never holds. */
function stampOf(root, path, startedAtMs = Infinity) {
  try {
    const { mtimeMs, size } = statSync(`${root}/${path}`);
    if (mtimeMs >= startedAtMs) return `changing ${process.pid} ${startedAtMs}`;
    return `${mtimeMs}:${size}`;
  } catch {
    return "gone";
  }
}

function removeOld(cache, { name, keep }) {
  const own = new RegExp(`^${name}-[0-9a-f]{16}$`);
  for (const entry of readdirSync(cache)) {
    const path = `${cache}/${entry}`;
    if (own.test(entry) && !keep.includes(path)) rmSync(path, { recursive: true, force: true });
  }
}
