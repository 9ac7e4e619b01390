const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;

/**
 * The UUIDs in what a scenario puts into its run (its own data, its fixture's files): the run's `given` facts.
 * They are constants: a subject that should have used one and drew its own must differ.
 */
export function findGivenIds(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => text.match(UUID) ?? []))].toSorted();
}
