import { matchGlob } from "../observation/glob.ts";
import type { Finding, JudgeInput } from "./judge.ts";
import { readExits } from "./read-channels.ts";
import { REFUSAL_EXIT_CODE } from "./unsupported.ts";
import { worstVerdict } from "./verdict.ts";

/**
 * Turn what was found into `unsupported` when the port declares it and the run shows the documented refusal. A
 * declaration without a refusal is stale: the port does something else than its manifest says.
 */
export function judgeSupport(found: Finding, input: JudgeInput): Finding {
  const entry = input.unsupported.find(({ scenario }) => matchGlob(scenario, input.scenario.id));
  if (entry === undefined || found.verdict === "error") return found;
  const isRefused = readExits(input.port).some(({ code }) => code === REFUSAL_EXIT_CODE);
  const isGreen = found.verdict === "identical" || found.verdict === "equivalent";
  if (isRefused && !isGreen) {
    return { verdict: "unsupported", notes: [`the port does not support it: ${entry.because}`] };
  }
  const why = isGreen ? "the port does it" : `no step ended with exit code ${REFUSAL_EXIT_CODE}`;
  return {
    verdict: worstVerdict([found.verdict, "stale"]),
    notes: [`declared unsupported as "${entry.scenario}", but ${why}`, ...found.notes],
  };
}
