import { HarnessError } from "./harness-error.ts";

/** Thrown when a golden would be made from a run of which only the beginning was kept. */
export class ObservationCutError extends HarnessError {
  readonly code = "OBSERVATION_CUT";
  readonly exitCode = 3;

  constructor(
    scenario: string,
    channel: string,
    bytes: { readonly keptBytes: number; readonly totalBytes: number },
  ) {
    super(
      `Cannot write the golden of scenario "${scenario}": channel "${channel}" was cut after ` +
        `${bytes.keptBytes} of ${bytes.totalBytes} bytes`,
      { hint: "Make the scenario produce less output" },
    );
  }
}
