import type { Command } from "commander";
import { addBench } from "./bench.ts";
import { addCapture } from "./capture.ts";
import { addDiff } from "./diff.ts";
import { addList } from "./list.ts";
import { addReference } from "./reference.ts";
import { addReplay } from "./replay.ts";
import { addSelfcheck } from "./selfcheck.ts";
import { addSensitivity } from "./sensitivity.ts";

/** Adds one command to the program and gives it back. */
export type AddCommand = (program: Command) => Command;

/** Every command, in the order in which help lists them. */
export const commands: readonly AddCommand[] = [
  addReplay,
  addCapture,
  addDiff,
  addList,
  addReference,
  addBench,
  addSensitivity,
  addSelfcheck,
];
