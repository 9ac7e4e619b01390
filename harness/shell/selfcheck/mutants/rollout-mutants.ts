import { editLine, NothingToAlterError, replaceOnce, swapWithNext } from "../edit-text.ts";
import type { WrapperMutant } from "../mutant.ts";
import {
  editRollout,
  INVENTED_V4,
  INVENTED_V7,
  onRolloutLine,
  type RolloutCase,
  rolloutMutant,
  UUID,
} from "./edit-rollout.ts";

/** Lines of the session file. */
const CASES: readonly RolloutCase[] = [
  {
    id: "rollout-line-dropped",
    title: "a line is lost",
    aims: ["compare:frames"],
    path: /^line 5$/,
    alteration: editRollout((text) => editLine(text, 5, () => [])),
  },
  {
    id: "rollout-line-twice",
    title: "a line comes twice",
    aims: ["compare:frames"],
    path: /^line [56]$/,
    alteration: editRollout((text) => editLine(text, 5, (line) => [line, line])),
  },
  {
    id: "rollout-lines-swapped",
    title: "two lines change places",
    aims: ["compare:frames"],
    path: /^line [67]/,
    alteration: editRollout((text) => swapWithNext(text, 6)),
  },
  {
    id: "rollout-blank-line",
    title: "a blank line at the end",
    aims: ["compare:frames"],
    path: /^line \d+/,
    alteration: editRollout((text) => `${text}\n`),
  },
  {
    id: "rollout-ids-crossed",
    title: "a line names the thread where the turn is due",
    aims: ["uuid7"],
    path: /^line 12 \$\.payload\.turn_id$/,
    alteration: editRollout((text) => {
      const thread = new RegExp(`"id":"(${UUID})"`).exec(text)?.[1];
      if (thread === undefined) throw new NothingToAlterError("thread id");
      return editLine(text, 12, (line) => [
        replaceOnce(line, new RegExp(`"turn_id":"${UUID}"`), `"turn_id":"${thread}"`),
      ]);
    }),
  },
  {
    id: "rollout-id-invented",
    title: "the last line names a turn that was never begun",
    aims: ["uuid7"],
    path: /^line 12 \$\.payload\.turn_id$/,
    alteration: onRolloutLine(12, new RegExp(`"turn_id":"${UUID}"`), `"turn_id":"${INVENTED_V7}"`),
  },
  {
    id: "rollout-id-version",
    title: "turns have ids of version 4 instead of 7",
    aims: ["uuid7", "uuid4"],
    path: /^line 2 \$\.payload\.turn_id$/,
    alteration: onRolloutLine(2, new RegExp(`"turn_id":"${UUID}"`), `"turn_id":"${INVENTED_V4}"`),
  },
  {
    id: "rollout-id-upper-case",
    title: "an id in upper case",
    aims: ["uuid7"],
    path: /^line 1 \$\.payload\.id$/,
    alteration: editRollout((text) =>
      text.replace(new RegExp(`"id":"(${UUID})"`), (whole) =>
        whole.replace(/[0-9a-f-]{36}/, (id) => id.toUpperCase()),
      ),
    ),
  },
  {
    id: "rollout-time-microseconds",
    title: "a line has microseconds where milliseconds are due",
    aims: ["rollout-time"],
    path: /^line 4 \$\.timestamp$/,
    alteration: onRolloutLine(4, /(\.\d{3})Z/, "$1000Z"),
  },
  {
    id: "rollout-time-1970",
    title: "a line was written in 1970",
    aims: ["rollout-time"],
    path: /^line 1 \$\.timestamp$/,
    alteration: onRolloutLine(1, /"timestamp":"[^"]*"/, '"timestamp":"1970-01-01T00:00:00.000Z"'),
  },
  {
    id: "rollout-time-backwards",
    title: "the clock of a line goes back",
    aims: ["rollout-time"],
    path: /^line (?:[3-9]|1[0-2]) \$\.timestamp$/,
    alteration: editRollout((text) => {
      const first = /"timestamp":"([^"]*)"/.exec(text)?.[1];
      if (first === undefined) throw new NothingToAlterError("timestamp");
      const earlier = new Date(Date.parse(first) - 1).toISOString();
      return editLine(text, 3, (line) => [
        replaceOnce(line, /"timestamp":"[^"]*"/, `"timestamp":"${earlier}"`),
      ]);
    }),
  },
  {
    id: "rollout-time-zone",
    title: "a time with an offset instead of Z",
    aims: ["rollout-time"],
    path: /^line 2 \$\.timestamp$/,
    alteration: onRolloutLine(2, /(\.\d{3})Z/, "$1+00:00"),
  },
];

/** The lines of the session file: which, in which order, with which ids and times. */
export const rolloutMutants: readonly WrapperMutant[] = CASES.map((one) =>
  rolloutMutant(one, "rollout"),
);
