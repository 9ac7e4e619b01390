/** One row of the table of features: its name, its stage, and whether it is on by default. */
export interface Feature {
  readonly name: string;
  readonly stage: string;
  readonly isOnByDefault: boolean;
}

/** The features of the reference, as recorded from `features list`, in its order. */
export async function featureTable(): Promise<readonly Feature[]> {
  const { default: recorded } = await import("../../data/features.json", {
    with: { type: "json" },
  });
  return recorded.stdout.split("\n").flatMap((line): readonly Feature[] => {
    const [name, stage, state] = line.split(/ {2,}/);
    if (name === undefined || stage === undefined || state === undefined) return [];
    return [{ name, stage, isOnByDefault: state === "true" }];
  });
}
