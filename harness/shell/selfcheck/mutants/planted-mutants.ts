import type { Channel, Observation } from "../../../core/observation/observation.ts";
import { replaceOnce } from "../edit-text.ts";
import type { PlantedMutant } from "../mutant.ts";
import { placeOf } from "./define-mutant.ts";
import { UUID } from "./edit-rollout.ts";

const THREAD = new RegExp(UUID);

/** Where in the tool's answer a text is planted. */
const EXITED = "Process exited with code 0";

interface Case {
  readonly id: string;
  readonly title: string;
  readonly rule: string;
  readonly at: readonly [string, RegExp];
  readonly plant: (value: string) => (observation: Observation) => Observation;
  readonly values: readonly [right: string, rightToo: string, wrong: string];
}

/** Values of rules that no scenario shows, planted into the observation of one that is near. */
const CASES: readonly Case[] = [
  {
    id: "planted-abort-time",
    title: "two decimals of the time until an interrupt",
    rule: "abort-time",
    at: ["rollout", /^line 7 \$\.payload\.output$/],
    plant: (value) => inRollout(EXITED, `aborted by user after ${value}s`),
    values: ["0.0", "0.1", "0.01"],
  },
  {
    id: "planted-timeout-length",
    title: "a fraction of a millisecond until the timeout",
    rule: "timeout-length",
    at: ["rollout", /^line 7 \$\.payload\.output$/],
    plant: (value) =>
      inRollout(EXITED, String.raw`\ncommand timed out after ${value} milliseconds`),
    values: ["12", "9", "12.5"],
  },
  {
    id: "planted-session-number",
    title: "a session number of two digits",
    rule: "session-number",
    at: ["rollout", /^line 7 \$\.payload\.output$/],
    plant: (value) => inRollout(EXITED, `Process running with session ID ${value}`),
    values: ["51234", "7001", "12"],
  },
  {
    id: "planted-session-number-echo",
    title: "the model is quoted with a number nobody gave out",
    rule: "session-number-echo",
    at: ["rollout", /^line 6 \$\.payload\.arguments$/],
    plant: (value) => (observation) => {
      const given = value === "99999" ? "51234" : value;
      const planted = inChannel(
        "requests/02",
        EXITED,
        `Process running with session ID ${given}`,
      )(observation);
      return inRollout(
        String.raw`\"cmd\":\"echo hello\"`,
        String.raw`\"session_id\":${value}`,
      )(planted);
    },
    values: ["51234", "7001", "99999"],
  },
  {
    id: "planted-thread-id-old",
    title: "a thread id that was drawn last year, the same everywhere",
    rule: "uuid7",
    at: ["rollout", /^line 1 \$\.payload\.id$/],
    plant: (value) => (observation) => {
      const thread = THREAD.exec(textOf(observation, "rollout"))?.[0] ?? "";
      const other = `${value === "" ? thread.slice(0, 13) : value}${thread.slice(13, -1)}0`;
      return everywhere(observation, (text) => text.replaceAll(thread, other));
    },
    values: ["", "", "0199a213-81c0"],
  },
  {
    id: "planted-mcp-seconds",
    title: "the seconds of an MCP call as a string",
    rule: "mcp-duration-seconds",
    at: ["rollout", /^line 12 \$\.payload\.duration\.secs$/],
    plant: (value) => inRollout('"duration_ms":', `"duration":{"secs":${value}},"duration_ms":`),
    values: ["0", "0", '"0"'],
  },
  {
    id: "planted-mcp-nanoseconds",
    title: "the nanoseconds of an MCP call with a fraction",
    rule: "mcp-duration-nanoseconds",
    at: ["rollout", /^line 12 \$\.payload\.duration\.nanos$/],
    plant: (value) => inRollout('"duration_ms":', `"duration":{"nanos":${value}},"duration_ms":`),
    values: ["1200", "99", "1200.5"],
  },
  {
    id: "planted-file-time",
    title: "milliseconds where a state file has nanoseconds",
    rule: "file-time",
    at: ["files/codex-home/auth.json", /^\$\.last_refresh$/],
    plant: (value) => (observation) =>
      withChannel(observation, {
        name: "files/codex-home/auth.json",
        format: "json",
        text: `{"last_refresh":"${stampOf(observation, value)}"}`,
      }),
    values: ["001000Z", "999999Z", "Z"],
  },
  {
    id: "planted-rollout-size",
    title: "a rollout one byte longer than its content",
    rule: "rollout-size",
    at: ["tree", /rollout-.*\.bytes$/],
    plant: (value) => (observation) => {
      const size = Buffer.byteLength(textOf(observation, "rollout")) + Number(value);
      return inChannel("tree", /(rollout-[^"]*":\s*\{)/, `$1"bytes":${size},`)(observation);
    },
    values: ["0", "0", "1"],
  },
];

/** Mutants for rules whose value no scenario shows. */
export const plantedMutants: readonly PlantedMutant[] = CASES.map(
  ({ rule, at, plant, values: [right, rightToo, wrong], ...rest }) => ({
    kind: "planted",
    ...rest,
    scenario: "exec/exec-command/success",
    aims: [rule],
    place: placeOf(at),
    plant: (observation, value) => plant(value)(observation),
    right,
    rightToo,
    wrong,
  }),
);

type Planting = (observation: Observation) => Observation;

function inRollout(from: string, to: string): Planting {
  return inChannel("rollout", from, to);
}

function inChannel(name: string, from: string | RegExp, to: string): Planting {
  return (observation) => ({
    ...observation,
    channels: observation.channels.map((channel) =>
      channel.name === name ? { ...channel, text: replaceOnce(channel.text, from, to) } : channel,
    ),
  });
}

function everywhere(observation: Observation, edit: (text: string) => string): Observation {
  const channels = observation.channels.map((channel) => ({
    ...channel,
    text: edit(channel.text),
  }));
  return { ...observation, channels };
}

function textOf({ channels }: Observation, name: string): string {
  return channels.find((channel) => channel.name === name)?.text ?? "";
}

function withChannel(observation: Observation, channel: Channel): Observation {
  return { ...observation, channels: [...observation.channels, channel] };
}

/** An instant inside the run, to the millisecond, with the given rest. */
function stampOf({ run }: Observation, rest: string): string {
  const middle = new Date((run.startedAtMs + run.finishedAtMs) / 2).toISOString();
  return middle.replace("Z", rest);
}
