import type { Alteration, Mutant } from "./mutant.ts";
import { bodyMutants } from "./mutants/body-mutants.ts";
import { conductMutants } from "./mutants/conduct-mutants.ts";
import { exitMutants } from "./mutants/exit-mutants.ts";
import { fileMutants } from "./mutants/file-mutants.ts";
import { headerMutants } from "./mutants/header-mutants.ts";
import { plantedMutants } from "./mutants/planted-mutants.ts";
import { rolloutFileMutants } from "./mutants/rollout-file-mutants.ts";
import { rolloutMutants } from "./mutants/rollout-mutants.ts";
import { rolloutValueMutants } from "./mutants/rollout-value-mutants.ts";
import { rowMutants } from "./mutants/row-mutants.ts";
import { stdoutMutants } from "./mutants/stdout-mutants.ts";
import { textMutants } from "./mutants/text-mutants.ts";

/** Every mutant, in the order in which they are listed. */
export const ALL_MUTANTS: readonly Mutant[] = [
  ...exitMutants,
  ...stdoutMutants,
  ...textMutants,
  ...fileMutants,
  ...rolloutMutants,
  ...rolloutValueMutants,
  ...rolloutFileMutants,
  ...rowMutants,
  ...headerMutants,
  ...bodyMutants,
  ...conductMutants,
  ...plantedMutants,
];

/** Ids of the wrappers that alter nothing: one that only looks on, one that also forwards requests. */
export const CONTROLS: Readonly<Record<string, Alteration>> = {
  "control-plain": { stdout: (text) => text, stderr: (text) => text, after: () => undefined },
  "control-forwarded": {
    request: (request) => ({ kind: "send", requests: [request] }),
  },
};

/** What the wrapper of a mutant or control alters. @throws when there is no such wrapper. */
export function alterationOf(id: string): Alteration {
  const control = CONTROLS[id];
  if (control !== undefined) return control;
  const mutant = ALL_MUTANTS.find((one) => one.id === id);
  if (mutant?.kind !== "wrapper") throw new Error(`there is no wrapper mutant "${id}"`);
  return mutant.alteration;
}
