import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { editLine, NothingToAlterError, replaceOnce } from "../edit-text.ts";
import type { Alteration, LabFolders, WrapperMutant } from "../mutant.ts";
import { wrapper } from "./define-mutant.ts";

/** Any UUID, as a regular expression source. */
export const UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

/** Well formed, of version 7, and never seen anywhere else. */
export const INVENTED_V7 = "0199a213-81c0-7800-8aa1-bbab2a035a53";

/** The same of version 4. */
export const INVENTED_V4 = "67e55044-10b1-426f-9247-bb680e5fe0c8";

/** A mutant of the session file in few words; all run on one scenario. */
export type RolloutCase = Pick<WrapperMutant, "id" | "title" | "aims" | "alteration"> & {
  readonly path: RegExp;
};

/** Complete a case. The session of one command has every kind of line. */
export function rolloutMutant(
  { path, ...rest }: RolloutCase,
  channel: "rollout" | "tree",
): WrapperMutant {
  return wrapper({ ...rest, scenario: "exec/exec-command/success", at: [channel, path] });
}

/** The rollout a run left. @throws NothingToAlterError when there is none. */
export function findRollout({ codexHome }: LabFolders): string {
  const folder = join(codexHome, "sessions");
  const found = readdirSync(folder, { recursive: true, encoding: "utf8" }).find((path) =>
    path.endsWith(".jsonl"),
  );
  if (found === undefined) throw new NothingToAlterError("rollout");
  return join(folder, found);
}

/** Alter the text of the rollout, lossless in every byte. */
export function editRollout(edit: (text: string) => string): Alteration {
  return {
    after(lab) {
      const path = findRollout(lab);
      writeFileSync(path, edit(readFileSync(path, "latin1")), "latin1");
    },
  };
}

/** Alter the rollout by replacing one piece of text. */
export function inRollout(from: string | RegExp, to: string): Alteration {
  return editRollout((text) => replaceOnce(text, from, to));
}

/** Alter one line of the rollout (counted from 1) by replacing one piece of text. */
export function onRolloutLine(number: number, from: string | RegExp, to: string): Alteration {
  return editRollout((text) => editLine(text, number, (line) => [replaceOnce(line, from, to)]));
}
