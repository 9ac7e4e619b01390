import { checkEvidence } from "./check-evidence.ts";
import type { Finding, JudgeInput } from "./judge.ts";
import { readUnanswered } from "./read-channels.ts";

/** A run without its evidence is vacuous however equal it looks; a request that nobody expected diverged. */
export function judgeEvidence({ scenario, port, unusedSteps, errors }: JudgeInput): Finding {
  if (errors.length > 0) return { verdict: "identical", notes: [] };
  const gaps = [
    ...checkEvidence(scenario.evidence, port),
    ...unusedSteps.map((index) => `no request used step ${index + 1} of the model script`),
  ];
  const bad = [...unanswered(port), ...cuts(port)];
  const verdict = bad.length > 0 ? "diverged" : gaps.length > 0 ? "vacuous" : "identical";
  return { verdict, notes: [...gaps.map((gap) => `evidence is missing: ${gap}`), ...bad] };
}

function unanswered(port: JudgeInput["port"]): readonly string[] {
  const count = readUnanswered(port);
  return count === 0 ? [] : [`${count} requests were not expected by any step of the script`];
}

function cuts(port: JudgeInput["port"]): readonly string[] {
  return port.flatMap(({ name, cut }) =>
    cut === undefined ? [] : [`${name} was cut after ${cut.keptBytes} of ${cut.totalBytes} bytes`],
  );
}
