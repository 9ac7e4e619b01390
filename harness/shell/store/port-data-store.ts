import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Target } from "../../core/target/target.ts";
import { projectRoot } from "./project-root.ts";
import { sha256 } from "./sha256.ts";
import { writeFileAtomically } from "./write-file-atomically.ts";

/** A file of port data: its name below the data folder, its text, and the scenarios it was read from. */
export interface PortDataFile {
  readonly file: string;
  readonly text: string;
  readonly scenarios: readonly string[];
}

/** Name of the file that says where the data came from. */
const PROVENANCE = "provenance.json";

/** Write port data with its provenance. @returns the names of the files that changed. */
export function writePortData(target: Target, files: readonly PortDataFile[]): readonly string[] {
  const changed = findChangedPortData(target, files);
  for (const { file, text } of withProvenance(target, files)) {
    if (changed.includes(file)) writeFileAtomically(pathOf(target, file), text);
  }
  return changed;
}

/** The names of port data files on disk that are not what the reference gives today. */
export function findChangedPortData(
  target: Target,
  files: readonly PortDataFile[],
): readonly string[] {
  return withProvenance(target, files).flatMap(({ file, text }) => {
    const path = pathOf(target, file);
    return existsSync(path) && readFileSync(path, "utf8") === text ? [] : [file];
  });
}

function withProvenance(
  target: Target,
  files: readonly PortDataFile[],
): readonly { readonly file: string; readonly text: string }[] {
  const { packageName, version, sha256: hash } = target.reference;
  const provenance = {
    reference: { package: packageName, version, sha256: hash },
    recordedBy: "parity capture",
    files: Object.fromEntries(
      files.map(({ file, text, scenarios }) => [
        file,
        { sha256: sha256(text), scenarios: summarize(scenarios) },
      ]),
    ),
  };
  return [...files, { file: PROVENANCE, text: `${JSON.stringify(provenance, undefined, 1)}\n` }];
}

function summarize(scenarios: readonly string[]): readonly string[] {
  return scenarios.length <= 6
    ? scenarios
    : [`${scenarios[0] ?? ""} and ${scenarios.length - 1} more`];
}

function pathOf(target: Target, file: string): string {
  return join(projectRoot, target.port.dataFolder, file);
}
