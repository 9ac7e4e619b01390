// Bundles the port into one executable file: `node port/codex/build.mjs`.
import { chmod, mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { deflateRawSync } from "node:zlib";
import { build } from "esbuild";

const root = dirname(fileURLToPath(import.meta.url));
const outfile = join(root, "dist", "codex.cjs");

/**
 * Embed recorded data compressed: Node reads and scans the whole bundle on every start,
 * so 1.1 MB of literals would cost each of them; a page is inflated only when it is shown.
 */
const packedData = {
  name: "packed-data",
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]port[/\\]codex[/\\]data[/\\][^/\\]+\.json$/ }, async ({ path }) => {
      const data = JSON.stringify(JSON.parse(await readFile(path, "utf8")));
      const packed = deflateRawSync(data, { level: 9 }).toString("base64");
      const contents = `import { inflateRawSync } from "node:zlib";
export default JSON.parse(inflateRawSync(Buffer.from(${JSON.stringify(packed)}, "base64")).toString());`;
      return { contents, loader: "js" };
    });
  },
};

const PROBE = "function getBinarySync(file){";

/** Embed the SQLite library's WebAssembly, which it would read from a file beside itself. */
const packedSqlite = {
  name: "packed-sqlite",
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]node-sqlite3-wasm\.js$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      if (!source.includes(PROBE)) throw new Error(`cannot embed SQLite: no "${PROBE}" in ${path}`);
      const wasm = await readFile(path.replace(/\.js$/, ".wasm"));
      const packed = deflateRawSync(wasm, { level: 9 }).toString("base64");
      const load = `return require("node:zlib").inflateRawSync(Buffer.from("${packed}", "base64"));`;
      return { contents: source.replace(PROBE, PROBE + load), loader: "js" };
    });
  },
};

await mkdir(dirname(outfile), { recursive: true });
await build({
  entryPoints: [join(root, "src", "main.ts")],
  outfile,
  bundle: true,
  format: "cjs",
  platform: "node",
  target: "node20",
  minifySyntax: true,
  legalComments: "none",
  banner: { js: "#!/usr/bin/env node" },
  plugins: [packedData, packedSqlite],
  logLevel: "warning",
});
await chmod(outfile, 0o755);
