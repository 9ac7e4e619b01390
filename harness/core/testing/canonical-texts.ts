import { canonicalize, type CanonicalizeOptions } from "../canonicalize/canonicalize.ts";
import type { RunFacts } from "../observation/observation.ts";
import { anObservation, type ChannelText } from "./an-observation.ts";

/** What a test may say beside rules and texts. */
export type CanonicalTextsOptions = Partial<Omit<CanonicalizeOptions, "target">> & {
  readonly run?: Partial<RunFacts>;
  readonly veils?: CanonicalizeOptions["target"]["veils"];
};

/** The canonical text of each channel, by its canonical name, after the rules named. */
export function canonicalTexts(
  rules: readonly string[],
  texts: Readonly<Record<string, ChannelText>>,
  { run = {}, veils = [], ...options }: CanonicalTextsOptions = {},
): Readonly<Record<string, string>> {
  const { channels } = canonicalize(anObservation(texts, run), {
    target: { rules, veils },
    scenarioId: "exec/any",
    digest: digestForTests,
    ...options,
  });
  return Object.fromEntries(channels.map(({ name, text }) => [name, text]));
}

/** A digest good enough for tests: 16 hex digits that depend on every character. */
export function digestForTests(text: string): string {
  let [low, high] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at++) {
    low = Math.imul(low ^ text.charCodeAt(at), 0x01000193) >>> 0;
    high = Math.imul(high + low + at, 0x85ebca6b) >>> 0;
  }
  return low.toString(16).padStart(8, "0") + high.toString(16).padStart(8, "0");
}
