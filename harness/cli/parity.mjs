// Starts the harness from a compiled copy of its sources, made again whenever one of them has changed.
// Plain JavaScript: starting TypeScript directly takes several times as long (docs/decisions/0003-compiled-start.md).
import { fileURLToPath } from "node:url";
import { compile, harnessCompilation } from "../shell/store/compile.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");
const folder = await compile({ root, ...harnessCompilation });
await import(`${folder}/harness/cli/parity.mjs`);
