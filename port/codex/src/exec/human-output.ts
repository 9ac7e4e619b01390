import type { ExecSettings } from "../config/exec-settings.ts";
import type { ExecIo } from "./exec-io.ts";
import type { ColorChoice } from "./exec-options.ts";
import type { ExecOutput } from "./session-summary.ts";

export function createHumanOutput(_: {
  readonly io: ExecIo;
  readonly color: ColorChoice;
  readonly settings: ExecSettings;
}): ExecOutput {
  throw new Error("not yet");
}
