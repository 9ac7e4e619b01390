import type { WrapperMutant } from "../mutant.ts";
import { editRollout, inRollout, type RolloutCase, rolloutMutant } from "./edit-rollout.ts";
import { replaceOnce } from "../edit-text.ts";

/** Durations, dates, zones, small ids and paths inside the session file. */
const CASES: readonly RolloutCase[] = [
  {
    id: "session-time-seconds",
    title: "the beginning of the session in whole seconds",
    aims: ["session-time"],
    path: /^line 1 \$\.payload\.timestamp$/,
    alteration: inRollout(/("payload":\{"id":"[^"]*","timestamp":"[^"]*)\.\d{3}Z/, "$1Z"),
  },
  {
    id: "turn-duration-float",
    title: "a duration with a fraction",
    aims: ["turn-duration"],
    path: /^line 12 \$\.payload\.duration_ms$/,
    alteration: inRollout(/"duration_ms":(\d+)/, '"duration_ms":$1.0'),
  },
  {
    id: "turn-duration-text",
    title: "a duration as a string",
    aims: ["turn-duration"],
    path: /^line 12 \$\.payload\.duration_ms$/,
    alteration: inRollout(/"duration_ms":(\d+)/, '"duration_ms":"$1"'),
  },
  {
    id: "turn-duration-too-long",
    title: "a turn that took longer than the run",
    aims: ["turn-duration"],
    path: /^line 12 \$\.payload\.duration_ms$/,
    alteration: inRollout(/"duration_ms":\d+/, '"duration_ms":86400000'),
  },
  {
    id: "turn-duration-null",
    title: "the time to the first token is unknown",
    aims: ["turn-duration"],
    path: /^line 12 \$\.payload\.time_to_first_token_ms$/,
    alteration: inRollout(/"time_to_first_token_ms":\d+/, '"time_to_first_token_ms":null'),
  },
  {
    id: "unix-seconds-milliseconds",
    title: "milliseconds where Unix seconds are due",
    aims: ["unix-seconds"],
    path: /^line 2 \$\.payload\.started_at$/,
    alteration: inRollout(/"started_at":(\d+)/, '"started_at":$1000'),
  },
  {
    id: "unix-seconds-past",
    title: "a turn that was completed an hour ago",
    aims: ["unix-seconds"],
    path: /^line 12 \$\.payload\.completed_at$/,
    alteration: editRollout((text) =>
      replaceOnce(text, /"completed_at":(\d+)/, (found) =>
        found.replace(/\d+/, (at) => String(Number(at) - 3600)),
      ),
    ),
  },
  {
    id: "current-date-form",
    title: "the day as 20/11/2026",
    aims: ["current-date"],
    path: /^line 3 \$\.payload\.current_date$/,
    alteration: inRollout(/"current_date":"(\d+)-(\d+)-(\d+)"/, '"current_date":"$3/$2/$1"'),
  },
  {
    id: "current-date-past",
    title: "a day of last year",
    aims: ["current-date"],
    path: /^line 3 \$\.payload\.current_date$/,
    alteration: inRollout(/"current_date":"\d+/, '"current_date":"2019'),
  },
  {
    id: "host-zone-form",
    title: "an offset instead of the name of the zone",
    aims: ["host-zone"],
    path: /^line 3 \$\.payload\.timezone$/,
    alteration: inRollout(/"timezone":"[^"]*"/, '"timezone":"+00:00"'),
  },
  {
    id: "host-zone-other",
    title: "a zone that is not the machine's",
    aims: ["host-zone"],
    path: /^line 3 \$\.payload\.timezone$/,
    alteration: inRollout(/"timezone":"[^"]*"/, '"timezone":"Antarctica/Troll"'),
  },
  {
    id: "chunk-id-five",
    title: "a chunk id of five digits",
    aims: ["chunk-id"],
    path: /^line 7 \$\.payload\.output$/,
    alteration: inRollout(/Chunk ID: ([0-9a-f]{5})[0-9a-f]/, "Chunk ID: $1"),
  },
  {
    id: "chunk-id-upper-case",
    title: "a chunk id in upper case",
    aims: ["chunk-id"],
    path: /^line 7 \$\.payload\.output$/,
    alteration: inRollout(/Chunk ID: [0-9a-f]{6}/, "Chunk ID: ABCDEF"),
  },
  {
    id: "wall-time-precision",
    title: "three decimals of wall time where four are due",
    aims: ["wall-time"],
    path: /^line 7 \$\.payload\.output$/,
    alteration: inRollout(/Wall time: (\d+\.\d{3})\d/, "Wall time: $1"),
  },
  {
    id: "wall-time-too-long",
    title: "a wall time longer than the run",
    aims: ["wall-time"],
    path: /^line 7 \$\.payload\.output$/,
    alteration: inRollout(/Wall time: \d+\.\d{4}/, "Wall time: 5000.0000"),
  },
  {
    id: "lab-path-other",
    title: "the working folder is named by another path",
    aims: ["lab-paths"],
    path: /^line 1 \$\.payload\.cwd$/,
    alteration: inRollout(/"cwd":"[^"]*"/, '"cwd":"/dev/shm/parity/000000/workspace"'),
  },
  {
    id: "lab-path-unresolved",
    title: "a path is not tidied up",
    aims: ["lab-paths"],
    path: /^line 1 \$\.payload\.cwd$/,
    alteration: inRollout(/"cwd":"([^"]*)\/workspace"/, '"cwd":"$1/./workspace"'),
  },
];

/** Values inside the session file whose form or bounds are wrong. */
export const rolloutValueMutants: readonly WrapperMutant[] = CASES.map((one) =>
  rolloutMutant(one, "rollout"),
);
