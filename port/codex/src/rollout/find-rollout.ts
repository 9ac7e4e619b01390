import { readdirSync } from "node:fs";

/** Rollout files under the Codex home, absolute, newest name first. */
export function listRollouts(codexHome: string): readonly string[] {
  const root = `${codexHome}/sessions`;
  return listNames(root)
    .flatMap((year) => listNames(`${root}/${year}`).map((month) => `${year}/${month}`))
    .flatMap((month) => listNames(`${root}/${month}`).map((day) => `${month}/${day}`))
    .flatMap((day) => listNames(`${root}/${day}`).map((name) => `${root}/${day}/${name}`))
    .filter((path) => /\/rollout-[^/]+\.jsonl$/.test(path))
    .toSorted((one, other) => (one < other ? 1 : -1));
}

/** The rollout of a thread, if it has one. */
export function findRollout(codexHome: string, threadId: string): string | undefined {
  return listRollouts(codexHome).find((path) => path.endsWith(`-${threadId}.jsonl`));
}

function listNames(dir: string): readonly string[] {
  try {
    return readdirSync(dir);
  } catch {
    return [];
  }
}
