import type { Channel, ChannelFormat, Observation, RunFacts } from "../observation/observation.ts";

/** What a test says about a channel: its text, or its text and format. */
export type ChannelText = string | { readonly format: ChannelFormat; readonly text: string };

/** Facts of the run that {@link anObservation} tells of: 2026-11-20 from 12:00:00 to 12:00:10 UTC. */
export const A_RUN: RunFacts = {
  paths: [
    { name: "workspace", path: "/dev/shm/lab-0001/workspace" },
    { name: "codex-home", path: "/dev/shm/lab-0001/codex-home" },
    { name: "home", path: "/dev/shm/lab-0001/home" },
    { name: "bin", path: "/dev/shm/lab-0001/bin" },
    { name: "lab", path: "/dev/shm/lab-0001" },
    { name: "subject", path: "/opt/reference/bin/codex" },
  ],
  ports: [{ name: "model", port: 40_001 }],
  startedAtMs: 1_795_176_000_000,
  finishedAtMs: 1_795_176_010_000,
};

/** Build an observation from channel texts, in the order given; a text alone is taken by its channel's usual format. */
export function anObservation(
  texts: Readonly<Record<string, ChannelText>>,
  run: Partial<RunFacts> = {},
): Observation {
  const channels = Object.entries(texts).map(([name, given]): Channel =>
    typeof given === "string"
      ? { name, format: usualFormat(name), text: given }
      : { name, ...given },
  );
  return { channels, run: { ...A_RUN, ...run } };
}

function usualFormat(name: string): ChannelFormat {
  if (/^(?:exit|tree|egress|leftovers|unanswered|requests\/.*|rows\/.*)$/.test(name)) return "json";
  if (name.startsWith("rollout") || name.endsWith(".jsonl")) return "jsonl";
  return name.endsWith(".json") ? "json" : "text";
}
