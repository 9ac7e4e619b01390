import { chmodSync, mkdirSync, renameSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { NothingToAlterError } from "../edit-text.ts";
import type { Alteration, WrapperMutant } from "../mutant.ts";
import { findRollout, INVENTED_V7, type RolloutCase, rolloutMutant, UUID } from "./edit-rollout.ts";

/** Name and place of the session file, beside its content. */
const CASES: readonly RolloutCase[] = [
  {
    id: "rollout-name-other-id",
    title: "the file is named after another session than the one inside",
    aims: ["uuid7", "rollout-name"],
    path: /rollout-/,
    alteration: rename((name) => name.replace(new RegExp(UUID), INVENTED_V7)),
  },
  {
    id: "rollout-name-time",
    title: "the file's name tells another day",
    aims: ["rollout-name"],
    path: /rollout-/,
    alteration: rename((name) => name.replace(/rollout-\d{4}/, "rollout-2019")),
  },
  {
    id: "rollout-name-form",
    title: "colons in the time of the file's name",
    aims: ["rollout-name"],
    path: /rollout-/,
    alteration: rename((name) => name.replace(/T(\d\d)-(\d\d)-(\d\d)/, "T$1:$2:$3")),
  },
  {
    id: "rollout-mode",
    title: "the session file is private",
    aims: ["compare:tree"],
    path: /rollout-.*\.mode$/,
    alteration: { after: (lab) => chmodSync(findRollout(lab), 0o600) },
  },
  {
    id: "session-day-other",
    title: "the session lies in a folder of another year",
    aims: ["session-day"],
    path: /sessions\/2019/,
    alteration: {
      after(lab) {
        const path = findRollout(lab);
        const goal = path.replace(/sessions\/\d{4}/, "sessions/2019");
        mkdirSync(dirname(goal), { recursive: true });
        renameSync(path, goal);
      },
    },
  },
];

/** The session file itself. */
export const rolloutFileMutants: readonly WrapperMutant[] = CASES.map((one) =>
  rolloutMutant(one, "tree"),
);

function rename(edit: (name: string) => string): Alteration {
  return {
    after(lab) {
      const path = findRollout(lab);
      const name = edit(basename(path));
      if (name === basename(path)) throw new NothingToAlterError(name);
      renameSync(path, join(dirname(path), name));
    },
  };
}
