import type {
  CanonicalChannel,
  CanonicalObservation,
} from "../observation/canonical-observation.ts";
import type { Channel, Observation } from "../observation/observation.ts";
import { decodeJsonString } from "../observation/scan-json-leaves.ts";
import type { StrictnessStep } from "../scenario/scenario.ts";
import type { Target } from "../target/target.ts";
import { cutPieces } from "./cut-pieces.ts";
import { createLiteralEscape } from "./escape-literals.ts";
import { measureMasking } from "./masking.ts";
import { orderFreeFrames } from "./order-free-frames.ts";
import { globToRegExp } from "../observation/glob.ts";
import { planPasses } from "./plan-passes.ts";
import { selectRules } from "./ruleset.ts";
import { createSession } from "./session.ts";
import { veilChannel } from "./veil-channel.ts";

/** What canonicalization needs beside the observation. */
export interface CanonicalizeOptions {
  readonly target: Pick<Target, "rules" | "veils">;
  readonly scenarioId: string;
  /** SHA-256 of a text as lower-case hex. */
  readonly digest: (text: string) => string;
  /** The scenario's own; `partial-order` takes the free order out of event streams. */
  readonly strictness?: readonly StrictnessStep[];
  /**
   * `canonical` when the texts are already canonical, so that placeholders in them are placeholders and not
   * look-alikes to be marked: then, and only then, nothing changes. Default `raw`.
   */
  readonly from?: "raw" | "canonical";
}

const FILE_CHANNEL = "files/";

/** Rename what is chance, number what is identity, veil what is not ours; everything else stays byte for byte. */
export function canonicalize(
  observation: Observation,
  options: CanonicalizeOptions,
): CanonicalObservation {
  const rules = selectRules(options.target.rules);
  const session = createSession(observation, options.scenarioId);
  const pass = planPasses(rules, session);
  const escape = options.from === "canonical" ? undefined : createLiteralEscape(rules);
  const apply = (channel: Channel): string => {
    if (channel.format === "bytes") return channel.text;
    const rewrite = pass(channel);
    const pieces = cutPieces(channel);
    return pieces.map((piece) => rewrite(escape?.(piece) ?? piece)).join("");
  };
  const channels = observation.channels.map((channel): CanonicalChannel => {
    const name = canonicalName(channel.name, apply);
    session.takeCounts();
    const ruled: Channel = { ...channel, name, text: apply(channel) };
    const ordered = { ...ruled, text: freeOrder(ruled, options.strictness ?? []) };
    const masking = measureMasking(ordered, session.takeCounts());
    const veiled = options.from === "canonical" ? ordered.text : veil(ordered, options);
    if (veiled === ordered.text) return { ...ordered, masking };
    return { ...ordered, text: veiled, masking, unveiled: ordered.text };
  });
  return { channels };
}

/** A file's name is chance where its key in the `tree` channel is: it goes through the same rules. */
function canonicalName(name: string, apply: (channel: Channel) => string): string {
  if (!name.startsWith(FILE_CHANNEL)) return name;
  const key = JSON.stringify(name.slice(FILE_CHANNEL.length));
  const text = apply({ name: "tree", format: "json", text: `{${key}:0}` });
  return FILE_CHANNEL + decodeJsonString(text.slice(1, -3));
}

function freeOrder(channel: Channel, strictness: readonly StrictnessStep[]): string {
  const free = strictness.some(
    (step) => step.strictness === "partial-order" && globToRegExp(step.channel).test(channel.name),
  );
  return free && channel.format === "jsonl" ? orderFreeFrames(channel.text) : channel.text;
}

function veil(channel: Channel, { target, scenarioId, digest }: CanonicalizeOptions): string {
  return veilChannel(channel, { veils: target.veils, scenarioId, digest });
}
