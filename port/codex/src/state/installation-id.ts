import { randomUUID } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The id of this installation, drawn once and kept in the Codex home (mode 0644, no newline). */
export function readInstallationId(codexHome: string): string {
  const path = `${codexHome}/installation_id`;
  const known = readKnown(path);
  if (known !== undefined) return known;
  const id = randomUUID();
  writeFileSync(path, id, { mode: 0o644 });
  return id;
}

function readKnown(path: string): string | undefined {
  try {
    const text = readFileSync(path, "utf8").trim();
    return UUID.test(text) ? text.toLowerCase() : undefined;
  } catch {
    return undefined;
  }
}
