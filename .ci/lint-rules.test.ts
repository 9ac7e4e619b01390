import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { expect, test } from "vitest";

const ci = fileURLToPath(new URL(".", import.meta.url));

/** What is written where, and the rule that must refuse it. */
const RED: readonly (readonly [file: string, source: string, rule: string])[] = [
  // Arrows between the parts of the project.
  ["harness/shell/lab/up.ts", importing("../../cli/main.ts"), "no-restricted-imports"],
  ["harness/cli/port.ts", importing("../../port/codex/src/main.ts"), "no-restricted-imports"],
  ["harness/shell/run/to-port.ts", importing("../../../port/a.ts"), "no-restricted-imports"],
  ["harness/cli/scenario.ts", importing("../../scenarios/codex/a.ts"), "no-restricted-imports"],
  ["port/codex/src/harness.ts", importing("../../../harness/core/a.ts"), "no-restricted-imports"],
  ["port/codex/src/known.ts", importing("../../../scenarios/a.ts"), "no-restricted-imports"],
  [
    "scenarios/codex/cli/shell.ts",
    importing("../../../harness/shell/a.ts"),
    "no-restricted-imports",
  ],
  [
    "scenarios/codex/cli/cli.ts",
    importing("../../../harness/cli/main.ts"),
    "no-restricted-imports",
  ],
  ["scenarios/codex/cli/port.ts", importing("../../../port/a.ts"), "no-restricted-imports"],
  ["scenarios/codex/cli/node.ts", importing("node:fs"), "no-restricted-imports"],
  ["scenarios/codex/cli/package.ts", importing("zod"), "no-restricted-imports"],
  ["harness/core/golden/up.ts", importing("../../shell/store/a.ts"), "no-restricted-imports"],
  ["harness/core/golden/up.test.ts", importing("../../shell/store/a.ts"), "no-restricted-imports"],
  ["harness/core/testing/up.ts", importing("../../cli/main.ts"), "no-restricted-imports"],
  // Arrows inside core: each room refuses the next one, the last of all, and what is for tests.
  ["harness/core/scenario/a.ts", importing("../target/target.ts"), "no-restricted-imports"],
  ["harness/core/target/a.ts", importing("../observation/a.ts"), "no-restricted-imports"],
  ["harness/core/observation/a.ts", importing("../canonicalize/a.ts"), "no-restricted-imports"],
  ["harness/core/canonicalize/rules/a.ts", importing("../../golden/a.ts"), "no-restricted-imports"],
  ["harness/core/golden/a.ts", importing("../compare/a.ts"), "no-restricted-imports"],
  ["harness/core/compare/a.ts", importing("../verdict/a.ts"), "no-restricted-imports"],
  ["harness/core/verdict/a.ts", importing("../report/a.ts"), "no-restricted-imports"],
  ["harness/core/scenario/b.ts", importing("../report/a.ts"), "no-restricted-imports"],
  ["harness/core/report/a.ts", importing("../testing/a.ts"), "no-restricted-imports"],
  ["harness/core/report/b.ts", 'export { a } from "../../shell/a.ts";', "no-restricted-imports"],
  ["harness/core/report/c.ts", 'export type { A } from "../../cli/a.ts";', "no-restricted-imports"],
  ["harness/core/errors/a.ts", importing("../scenario/a.ts"), "no-restricted-imports"],
  // Purity of core.
  ["harness/core/report/node.ts", importing("node:fs"), "no-nodejs-modules"],
  ["harness/core/report/old-node.ts", importing("fs"), "no-nodejs-modules"],
  ["harness/core/testing/node.ts", importing("node:fs"), "no-nodejs-modules"],
  ...[
    "process.pid",
    "Date.now()",
    "new Date()",
    "performance.now()",
    'fetch("http://a")',
    'Buffer.from("")',
    "crypto.randomUUID()",
    'require("a")',
    "globalThis.name",
    "setTimeout(String, 1)",
    "setInterval(String, 1)",
    "setImmediate(String)",
    "queueMicrotask(String)",
  ].map(
    (use, index) =>
      [
        `harness/core/report/use-${index}.ts`,
        `export const use: unknown = ${use};`,
        "no-restricted-globals",
      ] as const,
  ),
  ["harness/core/report/dice.ts", "export const a = Math.random();", "no-restricted-properties"],
  // Rules of every room.
  ["harness/cli/any.ts", "export const a = (b: any): void => void b;", "no-explicit-any"],
  ["harness/cli/bang.ts", "export const a = (b?: string): string => b!;", "no-non-null-assertion"],
  ["harness/cli/default.ts", "export default 1;", "no-default-export"],
  ["harness/cli/camelCase.ts", "export const a = 1;", "filename-case"],
  ["harness/cli/print.ts", "console.log(1);", "no-console"],
  ["harness/cli/long.ts", "\n".repeat(251), "max-lines"],
  [
    "harness/cli/four.ts",
    "export const a = (...[]) => 1; export function b(c: 1, d: 1, e: 1, f: 1) { return [c, d, e, f]; }",
    "max-params",
  ],
  [
    "harness/cli/branches.ts",
    `export const a = (b: number): number => ${"b ? 1 : ".repeat(12)} 2;`,
    "complexity",
  ],
  [
    "harness/cli/one.ts",
    'import { two } from "./two.ts"; export const one = (): number => two();',
    "no-cycle",
  ],
  [
    "harness/cli/two.ts",
    'import { one } from "./one.ts"; export const two = (): number => one();',
    "no-cycle",
  ],
  [
    "harness/cli/only.test.ts",
    'import { expect, test } from "vitest"; test.only("a does b", () => { expect(1).toBe(1); });',
    "no-focused-tests",
  ],
  [
    "harness/cli/skip.test.ts",
    'import { expect, test } from "vitest"; test.skip("a does b", () => { expect(1).toBe(1); });',
    "no-disabled-tests",
  ],
  [
    "harness/cli/floating.ts",
    "export function a(): void { Promise.resolve(1); }",
    "no-floating-promises",
  ],
  [
    "harness/cli/misused.ts",
    "export const a = (b: Promise<boolean>): number => (b ? 1 : 2);",
    "no-misused-promises",
  ],
  [
    "harness/cli/assertion.ts",
    "export const a = (b: unknown): string => b as string;",
    "no-unsafe-type-assertion",
  ],
  [
    "harness/cli/switch.ts",
    'export function a(b: "c" | "d"): void { switch (b) { case "c": } }',
    "switch-exhaustiveness-check",
  ],
];

/** What is allowed although it looks much like the above. */
const GREEN: readonly (readonly [file: string, source: string])[] = [
  ["harness/cli/down.ts", importing("../shell/run/replay.ts")],
  ["harness/shell/run/down.ts", importing("../../core/scenario/scenario.ts", "node:fs")],
  ["harness/core/scenario/ok.ts", importing("../errors/a.ts", "zod")],
  ["harness/core/report/ok.ts", importing("../scenario/a.ts", "../verdict/a.ts", "../errors/b.ts")],
  ["harness/core/canonicalize/rules/ok.ts", importing("../rule.ts", "../../observation/a.ts")],
  ["harness/core/golden/ok.test.ts", importing("../testing/a.ts", "node:fs", "../compare/a.ts")],
  ["scenarios/codex/cli/ok.ts", importing("../cli-run.ts", "../../../harness/core/scenario/a.ts")],
  ["port/codex/src/ok.ts", importing("./report/a.ts", "node:fs", "smol-toml")],
];

const found = await lint([...RED, ...GREEN]);

test.each(RED)("lint refuses %s: %s", (file, _source, rule) => {
  expect(found.get(file)).toContain(rule);
});

test.each(GREEN)("lint allows the imports of %s", (file) => {
  expect(found.get(file) ?? []).not.toContain("no-restricted-imports");
  expect(found.get(file) ?? []).not.toContain("no-nodejs-modules");
});

function importing(...modules: readonly string[]): string {
  const lines = modules.map((module, index) => `import type * as A${index} from "${module}";`);
  return [...lines, `export type { ${modules.map((_, index) => `A${index}`).join(", ")} };`].join(
    "\n",
  );
}

/** Lint files in a project of their own with our configuration. @returns the names of the rules each file breaks. */
async function lint(
  files: readonly (readonly [string, string, ...unknown[]])[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const project = mkdtempSync(join(tmpdir(), "lint-rules-"));
  try {
    const options = { strict: true, target: "es2023", module: "nodenext", noEmit: true };
    writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions: options }));
    cpSync(join(ci, "oxlint.json"), join(project, ".ci/oxlint.json"));
    for (const [file, source] of files) {
      mkdirSync(dirname(join(project, file)), { recursive: true });
      writeFileSync(join(project, file), `${source}\n`);
    }
    const args = ["--type-aware", "-c", ".ci/oxlint.json", "--format", "unix", "."];
    const { stdout } = await execa(join(ci, "../node_modules/.bin/oxlint"), args, {
      cwd: project,
      reject: false,
    });
    return byFile(stdout);
  } finally {
    rmSync(project, { recursive: true });
  }
}

/** Read lines like `harness/cli/a.ts:1:2: message [Error/eslint(no-console)]`. */
function byFile(output: string): ReadonlyMap<string, readonly string[]> {
  const rules = new Map<string, string[]>();
  for (const [, file = "", rule = ""] of output.matchAll(
    /^(?:\.\/)?([^:\n]+):\d+:.*\(([a-z-]+)\)\]$/gmu,
  )) {
    rules.set(file, [...(rules.get(file) ?? []), rule]);
  }
  return rules;
}
