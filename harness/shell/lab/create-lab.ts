import { mkdirSync, realpathSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import type { NamedPort } from "../../core/observation/observation.ts";
import type { Scenario } from "../../core/scenario/scenario.ts";
import type { Target } from "../../core/target/target.ts";
import { copyHome } from "./copy-home.ts";
import { commitWorkspace } from "./git-workspace.ts";
import { makeGuardedFolder } from "./guarded-folder.ts";
import { createLabEnvironment } from "./lab-environment.ts";
import type { Lab, LabPaths } from "./lab.ts";
import { removeLabs } from "./remove-labs.ts";
import { substitute } from "./substitute.ts";
import { fillToolbox } from "./toolbox.ts";
import { writeStartEntries } from "./write-start-entries.ts";

/** What a lab is made for. */
export interface LabRequest {
  readonly target: Target;
  readonly scenario: Scenario;
  /** Absolute path of the subject's executable. */
  readonly executable: string;
  /** Further real paths that are the subject, such as the binary behind a wrapper. */
  readonly aliases: readonly string[];
  /** Folder that holds `homes/<name>`. */
  readonly fixtureDir: string;
  readonly baseDir: string;
  readonly ports: readonly NamedPort[];
}

/** Make a fresh lab: folders, fixture, start files, bin folder, environment. */
export async function createLab(request: LabRequest): Promise<Lab> {
  const paths = makeFolders(request.baseDir);
  try {
    return await furnish(paths, request);
  } catch (error) {
    await removeLabs([paths.root]);
    throw error;
  }
}

async function furnish(paths: LabPaths, request: LabRequest): Promise<Lab> {
  const { target, scenario, ports } = request;
  const values = substitutions(paths, ports);
  const expand = (text: string): string => substitute(text, values);
  fillToolbox(paths.bin);
  for (const program of target.programs) {
    symlinkSync(request.executable, join(paths.bin, program));
  }
  if (scenario.home !== undefined) {
    copyHome({ from: join(request.fixtureDir, "homes", scenario.home), to: paths.root, expand });
  }
  writeStartEntries(scenario.files ?? {}, { root: paths.root, expand });
  const sink = ports.find((port) => port.name === "sink")?.port ?? 0;
  const own = Object.entries(target.environment).map(([name, value]) => [name, expand(value)]);
  const env = { ...createLabEnvironment(paths, sink), ...Object.fromEntries(own) };
  if (scenario.git === true) await commitWorkspace(paths.workspace, env);
  return {
    paths,
    env,
    substitute: expand,
    namedPaths: namePaths(paths, request),
    namedPorts: ports,
    [Symbol.asyncDispose]: () => removeLabs([paths.root]),
  };
}

function makeFolders(baseDir: string): LabPaths {
  const root = makeGuardedFolder(baseDir);
  const inRoot = (name: string): string => {
    const folder = join(root, name);
    mkdirSync(folder, { mode: 0o755 });
    return folder;
  };
  return {
    root,
    home: inRoot("home"),
    codexHome: inRoot("codex-home"),
    workspace: inRoot("workspace"),
    bin: inRoot("bin"),
  };
}

function substitutions(paths: LabPaths, ports: readonly NamedPort[]): ReadonlyMap<string, string> {
  return new Map([
    ["lab", paths.root],
    ["home", paths.home],
    ["codex-home", paths.codexHome],
    ["workspace", paths.workspace],
    ["bin", paths.bin],
    ...ports.map(({ name, port }) => [`${name}.port`, String(port)] as const),
  ]);
}

function namePaths(paths: LabPaths, { executable, aliases }: LabRequest): Lab["namedPaths"] {
  const subjects = new Set([executable, realpathSync(executable), ...aliases]);
  return [
    { name: "workspace", path: paths.workspace },
    { name: "codex-home", path: paths.codexHome },
    { name: "home", path: paths.home },
    { name: "bin", path: paths.bin },
    { name: "lab", path: paths.root },
    ...[...subjects].map((path) => ({ name: "subject", path })),
  ];
}
