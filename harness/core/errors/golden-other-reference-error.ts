import { HarnessError } from "./harness-error.ts";

/** What is known of a reference, for people. */
interface NamedReference {
  readonly package: string;
  readonly version: string;
  readonly sha256: string;
}

/** Thrown when a golden was captured from another executable than the pinned reference. */
export class GoldenOtherReferenceError extends HarnessError {
  readonly code = "GOLDEN_OTHER_REFERENCE";
  readonly exitCode = 3;

  constructor(
    scenario: string,
    references: { readonly golden: NamedReference; readonly pinned: NamedReference },
  ) {
    super(
      `Cannot use the golden of scenario "${scenario}": it was captured from ` +
        `${describe(references.golden)}, the pinned reference is ${describe(references.pinned)}`,
      { hint: `Run \`npm run parity -- capture ${scenario}\` with the pinned reference` },
    );
  }
}

function describe(reference: NamedReference): string {
  return `${reference.package} ${reference.version} (${reference.sha256.slice(0, 12)})`;
}
