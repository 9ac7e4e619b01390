import * as fc from "fast-check";
import { expect, test } from "vitest";
import { A_RUN } from "../testing/an-observation.ts";
import { canonicalTexts } from "../testing/canonical-texts.ts";
import { RULE_IDS } from "./ruleset.ts";

/** What one run draws: everything two runs may differ in. */
interface Chance {
  readonly ids: readonly string[];
  readonly install: string;
  readonly lab: string;
  readonly port: number;
  readonly startedAtMs: number;
  readonly steps: readonly number[];
  readonly chunk: string;
  readonly session: number;
  readonly folder: string;
}

/** What a subject does with it: which id it says where, and texts of its own. */
interface Behaviour {
  readonly says: readonly number[];
  readonly prose: string;
}

const hex = (length: number) =>
  fc.string({
    unit: fc.constantFrom(..."0123456789abcdef".split("")),
    minLength: length,
    maxLength: length,
  });
const letters = (length: number) =>
  fc.string({
    unit: fc.constantFrom(..."ABCxyz019".split("")),
    minLength: length,
    maxLength: length,
  });
const tails = fc.uniqueArray(hex(12), { minLength: 3, maxLength: 3 });

const chance: fc.Arbitrary<Chance> = fc
  .record({
    tails,
    install: hex(12),
    lab: letters(8),
    port: fc.integer({ min: 32_768, max: 60_999 }),
    startedAtMs: fc.integer({ min: 1_760_000_000_000, max: 1_890_000_000_000 }),
    steps: fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 4, maxLength: 4 }),
    chunk: hex(6),
    session: fc.integer({ min: 1_000, max: 99_999 }),
    folder: letters(6),
  })
  .map(({ tails: drawn, install, lab, ...rest }) => ({
    ...rest,
    lab: `/dev/shm/${lab}`,
    install: `67e55044-10b1-426f-9247-${install}`,
    ids: drawn.map((tail) => uuid7(rest.startedAtMs, tail)),
  }));

const behaviour: fc.Arbitrary<Behaviour> = fc.record({
  says: fc.array(fc.nat(2), { minLength: 1, maxLength: 6 }),
  prose: fc.string({
    unit: fc.constantFrom("<", ">", "uuid7:1", "path:home", "literal:", " ", "é", "\n", "0", "{"),
  }),
});

test("canonicalize gives two runs of one behaviour the same text", () => {
  fc.assert(
    fc.property(behaviour, chance, chance, (does, one, other) => {
      expect(canonical(does, one)).toEqual(canonical(does, other));
    }),
  );
});

test("canonicalize changes nothing the second time", () => {
  fc.assert(
    fc.property(behaviour, chance, (does, one) => {
      const once = canonical(does, one);

      expect(canonicalTexts(RULE_IDS, once, { from: "canonical", run: facts(one) })).toEqual(once);
    }),
  );
});

test("canonicalize tells two behaviours apart that repeat ids in other places", () => {
  fc.assert(
    fc.property(fc.tuple(behaviour, behaviour), chance, chance, ([first, { says }], ...runs) => {
      const second = { ...first, says };
      fc.pre(pattern(first) !== pattern(second));

      expect(canonical(first, runs[0])).not.toEqual(canonical(second, runs[1]));
    }),
  );
});

test("canonicalize tells two behaviours apart that say other texts", () => {
  fc.assert(
    fc.property(fc.tuple(behaviour, behaviour), chance, chance, ([first, { prose }], ...runs) => {
      fc.pre(first.prose !== prose);

      expect(canonical(first, runs[0])).not.toEqual(canonical({ ...first, prose }, runs[1]));
    }),
  );
});

test.each<readonly [string, (text: string) => string]>([
  ["a version 4 id for a version 7", (text) => text.replaceAll(/(-)7(\w{3}-8aa1)/g, "$14$2")],
  [
    "upper-case ids",
    (text) => text.replaceAll(/\w{8}-\w{4}-7\w{3}-8aa1-\w{12}/g, (id) => id.toUpperCase()),
  ],
  ["microseconds for milliseconds", (text) => text.replaceAll(/(\.\d{3})Z/g, "$1000Z")],
  ["seconds for milliseconds", (text) => text.replaceAll(/\.\d{3}Z/g, "Z")],
  ["an offset for Z", (text) => text.replaceAll(/(\.\d{3})Z/g, "$1+00:00")],
  [
    "a float for an integer",
    (text) => text.replaceAll(/("(?:started_at|duration_ms)":\d+)/g, "$1.0"),
  ],
  ["a string for an integer", (text) => text.replaceAll(/("started_at":)(\d+)/g, '$1"$2"')],
  ["milliseconds for seconds", (text) => text.replaceAll(/("started_at":\d+)/g, "$1000")],
  ["five digits of a chunk id", (text) => text.replaceAll(/(Chunk ID: \w{5})\w/g, "$1")],
  ["two decimals for four", (text) => text.replaceAll(/(Wall time: \d\.\d\d)\d\d/g, "$1")],
  ["another host name", (text) => text.replaceAll("127.0.0.1", "localhost")],
])("canonicalize shows %s", (_what, mutate) => {
  const does = { says: [0, 1], prose: "x" };
  fc.assert(
    fc.property(chance, (one) => {
      expect(canonical(does, one, mutate)).not.toEqual(canonical(does, one));
    }),
    { numRuns: 20 },
  );
});

test("canonicalize shows ids that are crossed in one channel only", () => {
  fc.assert(
    fc.property(chance, (one) => {
      const [first = "", second = ""] = one.ids;
      const does = { says: [0, 1], prose: "" };
      const cross = (text: string, name: string): string =>
        name === "rollout"
          ? text.replaceAll(first, "?").replaceAll(second, first).replaceAll("?", second)
          : text;

      expect(canonical(does, one, cross)).not.toEqual(canonical(does, one));
    }),
  );
});

function canonical(
  does: Behaviour,
  drawn: Chance,
  mutate: (text: string, name: string) => string = (text) => text,
): Readonly<Record<string, string>> {
  const raw = Object.entries(observe(does, drawn));
  const texts = Object.fromEntries(raw.map(([name, text]) => [name, mutate(text, name)]));
  return canonicalTexts(RULE_IDS, texts, { run: facts(drawn) });
}

function observe({ says, prose }: Behaviour, drawn: Chance): Readonly<Record<string, string>> {
  const said = says.map((at) => drawn.ids[at] ?? "");
  const [first = 0, second = 0] = drawn.steps;
  const at = (offset: number): string => new Date(drawn.startedAtMs + offset).toISOString();
  const line = (offset: number, payload: unknown): string =>
    JSON.stringify({ timestamp: at(offset), type: "event", payload });
  const output = `Chunk ID: ${drawn.chunk}\nWall time: 0.${1_000 + second} seconds\nProcess running with session ID ${drawn.session}\nOutput:\n${prose}`;
  return {
    stdout: `${prose} ${said.join(" ")} http://127.0.0.1:${drawn.port}/v1 ${drawn.lab}/workspace/a\n`,
    stderr: `${at(first).replace("Z", "123Z")} ERROR x: ${drawn.lab}/home\n`,
    "requests/01": JSON.stringify({
      headers: [`host: 127.0.0.1:${drawn.port}`],
      body: { id: drawn.install },
    }),
    rollout: [
      line(first, { id: said[0], started_at: Math.floor(drawn.startedAtMs / 1_000), text: prose }),
      line(first + second, {
        output,
        ids: said,
        duration_ms: second,
        cwd: `${drawn.lab}/workspace`,
      }),
      line(first + second, { arguments: JSON.stringify({ session_id: drawn.session, chars: "" }) }),
    ].join("\n"),
    tree: JSON.stringify({
      [`codex-home/tmp/arg0/codex-arg0${drawn.folder}`]: { is: "directory" },
    }),
  };
}

function facts({ lab, port, startedAtMs }: Chance): typeof A_RUN {
  const paths = ["workspace", "home"].map((name) => ({ name, path: `${lab}/${name}` }));
  return {
    paths,
    ports: [{ name: "model", port }],
    startedAtMs,
    finishedAtMs: startedAtMs + 10_000,
  };
}

/** Which ids are equal, whatever they are. */
function pattern({ says }: Behaviour): string {
  const seen = [...new Set(says)];
  return says.map((at) => seen.indexOf(at)).join();
}

function uuid7(ms: number, tail: string): string {
  const time = ms.toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${tail.slice(0, 3)}-8aa1-${tail}`;
}
