// Runs the stages of CI one after the other and counts what really ran. A stage that fails does not stop the next.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const out = `${root}reports/out`;
const parity = ["node", "harness/cli/parity.mjs"];

/** Each stage: what it is called, what is run, and how its work is counted. */
const stages = [
  {
    name: "npm test (format, lint, types, unused code, unit tests, replay)",
    command: ["npm", "test"],
    count: () => add(countUnitTests(`${out}/unit.json`), countReplay(`${out}/report.json`)),
  },
  {
    name: "the pinned reference, installed and verified",
    command: [...parity, "reference"],
    count: (passed) => one(passed),
  },
  {
    name: "capture --check: the goldens reproduce",
    command: [...parity, "capture", "--check", "--json"],
    quiet: true,
    count: (_passed, stdout) => countCapture(stdout),
  },
  {
    name: "selfcheck: the reference against its own goldens, broken subjects against all",
    command: [...parity, "selfcheck", "--runs", "1"],
    count: (passed) => one(passed),
  },
  {
    name: "sensitivity: every mutant is found",
    command: [...parity, "sensitivity"],
    count: (passed) => one(passed),
  },
];

rmSync(out, { recursive: true, force: true });
let total = { passed: 0, failed: 0 };
for (const stage of stages) total = add(total, runStage(stage));
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);

function runStage({ name, command, quiet, count }) {
  process.stdout.write(`\n=== ${name}\n`);
  const startedAt = Date.now();
  const run = spawnSync(command[0], command.slice(1), {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", quiet ? "pipe" : "inherit", "inherit"],
    maxBuffer: 1 << 30,
  });
  const passed = run.status === 0;
  let counted = count(passed, run.stdout ?? "");
  // A stage that failed without a failed item (a crash, a lint error) still failed.
  if (!passed && counted.failed === 0) counted = add(counted, { passed: 0, failed: 1 });
  if (quiet && !passed) process.stdout.write(`${run.stdout}\n`);
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(0);
  process.stdout.write(
    `=== ${passed ? "passed" : "FAILED"}: ${counted.passed} passed, ${counted.failed} failed, ${seconds} s\n`,
  );
  return counted;
}

function countUnitTests(path) {
  // Nothing counted is not nothing failed: a stage whose tests left no result did not run them.
  if (!existsSync(path)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(path, "utf8"));
  return { passed: numPassedTests, failed: numFailedTests };
}

function countReplay(path) {
  if (!existsSync(path)) return { passed: 0, failed: 1 };
  const { scenarios, problems } = JSON.parse(readFileSync(path, "utf8"));
  const failed = new Set(problems.map(({ scenario, message }) => scenario ?? message)).size;
  return { passed: Math.max(0, scenarios.length - failed), failed };
}

function countCapture(stdout) {
  try {
    const { scenarios } = JSON.parse(stdout);
    const of = (outcome) => scenarios.filter((result) => result.outcome === outcome).length;
    if (of("not-run") > 0)
      process.stdout.write(`not run: ${of("not-run")} scenarios this machine cannot run\n`);
    return { passed: of("unchanged"), failed: scenarios.length - of("unchanged") - of("not-run") };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function one(passed) {
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function add(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}
