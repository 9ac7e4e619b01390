import type { NamedPath, NamedPort } from "../../core/observation/observation.ts";

/** Absolute folders of one lab. */
export interface LabPaths {
  readonly root: string;
  readonly home: string;
  readonly codexHome: string;
  readonly workspace: string;
  readonly bin: string;
}

/** A throw-away place for one run of one scenario. Disposing it removes everything, in the background. */
export interface Lab extends AsyncDisposable {
  readonly paths: LabPaths;
  readonly env: Readonly<Record<string, string>>;
  /** For canonicalization: what is chance in this lab. */
  readonly namedPaths: readonly NamedPath[];
  readonly namedPorts: readonly NamedPort[];
  /** Replace `{{workspace}}`, `{{model.port}}`… in a text. */
  readonly substitute: (text: string) => string;
}

/** The folders whose trees are observed, by their lab name. */
export function observedRoots(paths: LabPaths): readonly (readonly [string, string])[] {
  return [
    ["home", paths.home],
    ["codex-home", paths.codexHome],
    ["workspace", paths.workspace],
  ];
}
