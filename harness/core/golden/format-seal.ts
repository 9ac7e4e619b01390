import type { Digest } from "./digest.ts";
import type { Seal, SealedChannel } from "./seal.ts";

/**
 * The text of `seal.json`: one line a fact, one line a channel, and last the digest of all that stands before.
 * The same seal always gives the same bytes.
 */
export function formatSeal(seal: Seal, digest: Digest): string {
  const lines = [
    line("format", seal.format),
    line("scenario", seal.scenario),
    line("honesty", seal.honesty),
    line("reference", {
      package: seal.reference.package,
      version: seal.reference.version,
      sha256: seal.reference.sha256,
    }),
    line("scenarioHash", seal.scenarioHash),
    line("fixtureHash", seal.fixtureHash),
    line("ruleset", seal.ruleset),
    line("environmentHash", seal.environmentHash),
    line("runs", seal.runs),
    line("capturedBy", seal.capturedBy),
    list("evidence", seal.evidence),
    list("channels", seal.channels.map(inOrder)),
  ];
  const body = `{\n${lines.join(",\n")}`;
  return `${body},\n${line("sha256", digest(body))}\n}\n`;
}

function inOrder(channel: SealedChannel): unknown {
  const { name, format, file, sha256, veiled, masking } = channel;
  const byRule = Object.fromEntries(
    Object.entries(masking.byRule).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
  const veil = veiled === true ? { veiled } : {};
  return { name, format, file, sha256, ...veil, masking: { values: masking.values, byRule } };
}

function line(name: string, value: unknown): string {
  return `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`;
}

function list(name: string, values: readonly unknown[]): string {
  if (values.length === 0) return line(name, values);
  const items = values.map((value) => `    ${JSON.stringify(value)}`);
  return `  ${JSON.stringify(name)}: [\n${items.join(",\n")}\n  ]`;
}
