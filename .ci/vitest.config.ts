import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Unit tests and self-tests of the harness and the port, beside their sources. */
export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    include: ["harness/**/*.test.ts", "port/**/*.test.ts", ".ci/*.test.ts"],
    pool: "forks",
    isolate: false,
    testTimeout: 30_000,
    reporters: [
      "default",
      ...(process.env["GITHUB_ACTIONS"] === "true" ? ["github-actions"] : []),
      ...(process.env["CI"] === "true" ? ["json"] : []), // counted by stages.mjs
    ],
    outputFile: { json: "reports/out/unit.json" },
  },
});
