import type { Mutant } from "../shell/selfcheck/mutant.ts";
import type {
  ControlResult,
  MutantOutcome,
  MutantResult,
  Sensitivity,
} from "../shell/selfcheck/mutant-result.ts";

/** One line a mutant: id, scenario, title. */
export function renderMutantList(mutants: readonly Mutant[]): string {
  const width = Math.max(...mutants.map(({ id }) => id.length));
  return mutants
    .map(
      ({ id, kind, title, scenario }) =>
        `${id.padEnd(width)}  ${kind.padEnd(7)}  ${title} (${scenario})`,
    )
    .join("\n");
}

/** Say how many mutants were found, then every survivor and everything else that proves nothing. */
export function renderSensitivity(result: Sensitivity): string {
  const { mutants, controls, coverage } = result;
  const count = (kind: MutantOutcome["kind"]): number =>
    mutants.filter(({ outcome }) => outcome.kind === kind).length;
  const kinds = (["wrapper", "planted"] as const)
    .map((kind) => `${mutants.filter(({ mutant }) => mutant.kind === kind).length} ${kind}`)
    .join(", ");
  const untried = Object.entries(coverage).filter(([, found]) => found === 0);
  return [
    `${count("found")} of ${mutants.length} mutants found (${kinds}), ${count("survived")} survived, ${count("broken")} broken`,
    `${controls.filter(isIdentical).length} of ${controls.length} controls identical`,
    ...renderCoverage(coverage),
    ...mutants.flatMap(renderMiss),
    ...controls.filter((control) => !isIdentical(control)).flatMap(renderControl),
    ...untried.map(([part]) => `\nuntried: no mutant that was found aims at ${part}`),
  ].join("\n");
}

/** The same as plain data. */
export function sensitivityJson({ mutants, controls, coverage }: Sensitivity): unknown {
  return {
    schemaVersion: 1,
    mutants: mutants.map(({ mutant: { id, title, kind, scenario, aims, place }, outcome }) => ({
      id,
      title,
      kind,
      scenario,
      aims,
      place: { channel: place.channel, path: place.path.source },
      outcome,
    })),
    controls,
    coverage,
  };
}

function isIdentical({ verdict }: ControlResult): boolean {
  return verdict === "identical";
}

function renderCoverage(coverage: Sensitivity["coverage"]): readonly string[] {
  const parts = Object.entries(coverage);
  if (parts.length === 0) return [];
  const tried = parts.filter(([, found]) => found > 0).length;
  return [`${tried} of ${parts.length} rules, comparators and checks were tried`];
}

function renderMiss({ mutant, outcome }: MutantResult): readonly string[] {
  if (outcome.kind === "found") return [];
  const { channel, path } = mutant.place;
  const head = `\n${mutant.id}: ${outcome.kind} - ${mutant.title}`;
  const where = `  ${mutant.scenario}, expected at ${channel} ${path.source}`;
  if (outcome.kind === "broken") return [head, where, `  ${outcome.why}`];
  const reported = outcome.reported.map((place) => `  reported: ${place}`);
  return [head, where, `  verdict: ${outcome.verdict}`, ...reported];
}

function renderControl({ scenario, control, verdict, reported }: ControlResult): readonly string[] {
  return [`\n${control} on ${scenario}: ${verdict}`, ...reported.map((line) => `  ${line}`)];
}
