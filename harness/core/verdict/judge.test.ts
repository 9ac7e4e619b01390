import { expect, test } from "vitest";
import { aChannel } from "../testing/a-channel.ts";
import { aComparison } from "../testing/a-comparison.ts";
import { A_SCENARIO, aDeviation, anExit, aVerdict } from "../testing/a-result.ts";

const DIFFERENT = [aComparison("a\n", "b\n")];
const UNSUPPORTED = [{ scenario: "cli/*", because: "not yet" }];

test("judge calls a port identical when every channel is", () => {
  const result = aVerdict();

  expect(result).toMatchObject({ verdict: "identical", area: "cli", notes: [], differences: [] });
});

test("judge calls a port equivalent when a channel is equal one declared step down", () => {
  const comparisons = [aComparison("a  b", "a b", { strictness: "ordered" })];

  expect(aVerdict({ comparisons }).verdict).toBe("equivalent");
});

test("judge calls a port diverged with its differences, patch and command", () => {
  const result = aVerdict({ comparisons: DIFFERENT });

  expect(result.verdict).toBe("diverged");
  expect(result.differences[0]).toMatchObject({ channel: "stdout", path: "line 1" });
  expect(result.patches["stdout"]).toBe("-a\n+b\n");
  expect(result.reproduce).toContain("replay cli/version");
});

test("judge accepts exactly the difference a deviation pins", () => {
  const register = [aDeviation()];

  const pinned = aVerdict({ comparisons: DIFFERENT, register });
  const other = aVerdict({ comparisons: [aComparison("a\n", "c\n")], register });

  expect(pinned.verdict).toBe("accepted");
  expect(pinned.channels[0]?.deviation).toBe("other-greeting");
  expect(other.verdict).toBe("diverged");
  expect(other.notes).toContain('deviation "other-greeting" pins another difference in stdout');
});

test("judge calls a deviation with a link triaged and shows it", () => {
  const status = { kind: "triaged", link: "https://example.com/7" } as const;

  const result = aVerdict({ comparisons: DIFFERENT, register: [aDeviation({ status })] });

  expect(result.verdict).toBe("triaged");
  expect(result.notes[0]).toContain("https://example.com/7");
});

test("judge calls a deviation that no longer happens stale", () => {
  const result = aVerdict({ register: [aDeviation({ scenario: "cli/*" })] });

  expect(result.verdict).toBe("stale");
  expect(result.notes).toEqual(['deviation "other-greeting" no longer happens in stdout']);
});

test("judge calls a deviation stale when its channel does not exist on either side", () => {
  expect(aVerdict({ register: [aDeviation({ channel: "stderr" })] }).verdict).toBe("stale");
});

test.each([
  ["2026-12-31", "accepted"],
  ["2027-01-01", "diverged"],
] as const)("judge on %s calls a deviation that expires on 2026-12-31 %s", (today, verdict) => {
  expect(aVerdict({ comparisons: DIFFERENT, register: [aDeviation()], today }).verdict).toBe(
    verdict,
  );
});

test("judge lets no two deviations explain the same difference", () => {
  const register = [aDeviation(), aDeviation({ id: "again", scenario: "cli/**" })];

  const result = aVerdict({ comparisons: DIFFERENT, register });

  expect(result.verdict).toBe("diverged");
  expect(result.notes).toEqual(['deviations "other-greeting" and "again" overlap in stdout']);
});

test("judge calls a run without its evidence vacuous, also where every channel is equal", () => {
  const result = aVerdict({ port: [anExit(1)] });

  expect(result.verdict).toBe("vacuous");
  expect(result.notes).toEqual([
    "evidence is missing: step 1 ended with exit code 1, not with exit code 0",
  ]);
});

test("judge calls a run that left a step of the script unused vacuous", () => {
  expect(aVerdict({ unusedSteps: [1] })).toMatchObject({
    verdict: "vacuous",
    notes: ["evidence is missing: no request used step 2 of the model script"],
  });
});

test("judge calls a request that no step expected diverged, even where the golden has it too", () => {
  const unanswered = aChannel({ name: "unanswered", format: "json", text: '[{"path":"/x"}]' });

  expect(aVerdict({ port: [anExit(0), unanswered] }).verdict).toBe("diverged");
});

test("judge calls cut output diverged, even where a deviation would excuse it", () => {
  const cut = aChannel({ cut: { keptBytes: 1, totalBytes: 9 } });

  const result = aVerdict({
    comparisons: DIFFERENT,
    register: [aDeviation()],
    port: [anExit(0), cut],
  });

  expect(result.verdict).toBe("diverged");
});

test("judge calls what the port declares and refuses unsupported", () => {
  const result = aVerdict({
    comparisons: DIFFERENT,
    port: [anExit(70)],
    unsupported: UNSUPPORTED,
  });

  expect(result).toMatchObject({
    verdict: "unsupported",
    notes: ["the port does not support it: not yet"],
  });
});

test("judge never infers unsupported from a refusal that is not declared", () => {
  expect(aVerdict({ comparisons: DIFFERENT, port: [anExit(70)] }).verdict).toBe("diverged");
});

test("judge calls a declaration stale where the port does what it says it does not", () => {
  const result = aVerdict({ unsupported: UNSUPPORTED });

  expect(result.verdict).toBe("stale");
  expect(result.notes).toEqual(['declared unsupported as "cli/*", but the port does it']);
});

test("judge calls a declared scenario that differs without a refusal no better than diverged", () => {
  const result = aVerdict({
    comparisons: DIFFERENT,
    port: [anExit(1)],
    unsupported: UNSUPPORTED,
  });

  expect(result.verdict).toBe("diverged");
  expect(result.notes[0]).toContain("no step ended with exit code 70");
});

test("judge calls what it could not judge an error, whatever is declared or registered", () => {
  const errors = ["Cannot read the golden"];

  const result = aVerdict({ comparisons: [], errors, unsupported: UNSUPPORTED });

  expect(result).toMatchObject({ verdict: "error", notes: errors });
  expect(aVerdict({ comparisons: [] }).verdict).toBe("error");
});

test("judge lets the worst channel decide", () => {
  const same = aComparison("a", "a", { name: "stderr" });

  expect(aVerdict({ comparisons: [same, ...DIFFERENT], scenario: A_SCENARIO }).verdict).toBe(
    "diverged",
  );
});
