import type { Deviation } from "../verdict/deviation.ts";
import { escapeMarkdown } from "./escape-markdown.ts";

/** `DEVIATIONS.md`: every known difference, for reviewers. The same register gives the same bytes. */
export function renderDeviations(register: readonly Deviation[]): string {
  const sorted = register.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const lines = [
    "# Deviations",
    "",
    "Known differences between port and reference. Generated from `scenarios/<target>/deviations.ts`; do not edit.",
    "",
    ...(sorted.length === 0 ? ["None."] : sorted.flatMap(renderEntry).slice(0, -1)),
  ];
  return `${lines.join("\n")}\n`;
}

function renderEntry(entry: Deviation): readonly string[] {
  const { id, scenario, channel, category, owner, since, expires, status } = entry;
  const state = status.kind === "accepted" ? "accepted" : `triaged: ${escapeMarkdown(status.link)}`;
  return [
    `## ${escapeMarkdown(id)}`,
    "",
    escapeMarkdown(entry.reason),
    "",
    `- Where: ${escapeMarkdown(scenario)}, channel ${escapeMarkdown(channel)}`,
    `- Category: ${category}; status: ${state}`,
    `- Owner: ${escapeMarkdown(owner)}; since ${since}, expires ${expires}`,
    `- Fingerprint: ${escapeMarkdown(entry.fingerprint)}`,
    "",
  ];
}
