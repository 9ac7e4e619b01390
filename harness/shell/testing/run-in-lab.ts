import type { StepRequest, StepResult } from "../driver/driver.ts";
import { processDriver } from "../driver/process-driver.ts";
import type { Lab } from "../lab/lab.ts";

/** Run a shell script in a lab's workspace with the real driver, as a subject would be run. */
export async function runInLab(
  lab: Lab,
  script: string,
  part: Partial<StepRequest> = {},
): Promise<StepResult> {
  return await processDriver.run(
    {
      program: "sh",
      args: ["-c", script],
      stdin: undefined,
      env: lab.env,
      cwd: lab.paths.workspace,
      timeoutMs: 20_000,
      ...part,
    },
    lab,
  );
}
