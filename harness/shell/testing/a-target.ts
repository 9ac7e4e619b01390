import type { Target } from "../../core/target/target.ts";

/** A target for tests of the shell; its subject goes by the name of `subject`. */
export function aTarget(part: Partial<Target> = {}): Target {
  return {
    id: "test",
    title: "A system for tests",
    reference: {
      packageName: "test",
      version: "1.0.0",
      specifier: "test@{version}",
      sha256: "51".repeat(32),
      executable: "test/bin",
    },
    port: { build: ["true"], executable: "", manifest: "", dataFolder: "", data: [] },
    environment: { SUBJECT_HOME: "{{codex-home}}" },
    programs: ["subject"],
    databases: ["codex-home/*.sqlite"],
    artifacts: [],
    excludedFiles: [],
    excludedTables: [],
    rules: [],
    veils: [],
    ...part,
  };
}
