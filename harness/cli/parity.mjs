// Starts the harness from a compiled copy of its sources, made again whenever one of them has changed.
// Plain JavaScript: starting TypeScript directly takes several times as long (docs/decisions/0003-compiled-start.md).
import { fileURLToPath } from "node:url";
import { compile, harnessCompilation } from "../shell/store/compile.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");

try {
  const folder = await compile({ root, ...harnessCompilation });
  await import(`${folder}/harness/cli/parity.mjs`);
} catch (error) {
  // Node itself would print the whole compiled line the error came from.
  process.stderr.write(`Internal error: the harness does not start\n${error?.message ?? error}\n`);
  process.stderr.write("Hint: run `npm run types` to find a source that does not compile\n");
  process.exitCode = 3;
}
