import { expect, test } from "vitest";
import { aChannel } from "../testing/a-channel.ts";
import type { Evidence } from "../scenario/evidence.ts";
import { checkEvidence } from "./check-evidence.ts";

const json = (name: string, value: unknown): ReturnType<typeof aChannel> =>
  aChannel({ name, format: "json", text: JSON.stringify(value) });

const CHANNELS = [
  json("exit", [{ code: 0 }, { signal: "SIGKILL", deadline: true }]),
  aChannel({ name: "stdout", text: "hello\n" }),
  json("requests/01", { backend: "model" }),
  json("requests/02", { backend: "mcp" }),
  json("tree", {
    "workspace/made": { is: "file", was: "created" },
    "workspace/gone": { is: "file", was: "removed" },
  }),
];

test.each([
  [{ kind: "exit", code: 0, step: 1 }],
  [{ kind: "requests", backend: "model", count: 1 }],
  [{ kind: "channel", channel: "stdout" }],
  [{ kind: "channel", channel: "stdout", contains: "hell" }],
  [{ kind: "file", path: "workspace/made" }],
  [{ kind: "absent", path: "workspace/gone" }],
  [{ kind: "absent", path: "workspace/never" }],
] as const satisfies readonly (readonly [Evidence])[])("checkEvidence sees %j", (evidence) => {
  expect(checkEvidence([evidence], CHANNELS)).toEqual([]);
});

test.each([
  [
    { kind: "exit", code: 0, step: 2 },
    "step 2 ended with SIGKILL at the deadline, not with exit code 0",
  ],
  [{ kind: "exit", code: 0, step: 3 }, "step 3 did not run, not with exit code 0"],
  [{ kind: "exit", code: 1, step: 1 }, "step 1 ended with exit code 0, not with exit code 1"],
  [{ kind: "requests", backend: "model", count: 2 }, 'backend "model" received 1 request, not 2'],
  [{ kind: "requests", backend: "oauth", count: 1 }, 'backend "oauth" received 0 requests, not 1'],
  [{ kind: "channel", channel: "rollout" }, 'there is no channel "rollout"'],
  [
    { kind: "channel", channel: "stdout", contains: "bye" },
    'channel "stdout" does not contain "bye"',
  ],
  [{ kind: "file", path: "workspace/gone" }, 'no file "workspace/gone" was left'],
  [{ kind: "absent", path: "workspace/made" }, '"workspace/made" is there and should not be'],
] as const satisfies readonly (readonly [Evidence, string])[])(
  "checkEvidence misses %j",
  (evidence, gap) => {
    expect(checkEvidence([evidence], CHANNELS)).toEqual([gap]);
  },
);

test("checkEvidence takes channels a port cannot fake: garbage is no exit and no file", () => {
  const garbage = [json("exit", "0"), aChannel({ name: "tree", text: "{" })];

  expect(
    checkEvidence(
      [
        { kind: "exit", code: 0 },
        { kind: "file", path: "a" },
      ],
      garbage,
    ),
  ).toHaveLength(2);
});
