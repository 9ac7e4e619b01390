import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execa } from "execa";
import { ReferenceUnavailableError } from "../../core/errors/reference-unavailable-error.ts";
import type { Target } from "../../core/target/target.ts";
import type { Subject } from "../lab/subject.ts";
import { projectRoot } from "../store/project-root.ts";
import { sha256OfFile } from "../store/sha256.ts";

/** The reference as found: where it is and which bytes it has. */
export interface InstalledReference {
  readonly executable: string;
  readonly version: string;
  readonly sha256: string;
  /** Whether its hash is the pinned one; only then may it write goldens. */
  readonly isPinned: boolean;
}

/** Told what is going on while a long installation runs. */
export type Progress = (line: string) => void;

/**
 * Find or install a published version of a target's reference and verify it. The pinned version comes from
 * the lock file under `fixtures/<target>/reference`, whose integrity npm checks; any other from the registry.
 * @throws ReferenceUnavailableError when it cannot be had or is not what the pin says.
 */
export async function installReference(
  target: Target,
  version: string,
  progress: Progress,
): Promise<InstalledReference> {
  const { reference } = target;
  const folder = installFolder(target, version);
  const executable = executablePath(target, version);
  if (!existsSync(executable)) {
    progress(`Installing ${reference.packageName} ${version} (about 220 MB)`);
    await install(target, version, folder);
    progress("Installed");
  }
  return await verifyReference(target, executable, version);
}

/** The pinned reference where it is already installed; `undefined` when it is not. Installs nothing. */
export async function installedReference(target: Target): Promise<Subject | undefined> {
  const { version } = target.reference;
  const executable = executablePath(target, version);
  if (!existsSync(executable)) return undefined;
  const verified = await verifyReference(target, executable, version);
  return { executable: verified.executable, aliases: [] };
}

/** Hash an executable and, for the pinned version, refuse anything but the pinned bytes. */
export async function verifyReference(
  target: Target,
  executable: string,
  version: string,
): Promise<InstalledReference> {
  const { reference } = target;
  const what = `${reference.packageName} ${version}`;
  if (!existsSync(executable)) {
    throw new ReferenceUnavailableError(
      what,
      `its package has no native executable "${reference.executable}"`,
      {
        hint: "Run on Linux on x86-64, the only platform the goldens are recorded on",
      },
    );
  }
  const sha256 = await sha256OfFile(executable);
  const isPinned = sha256 === reference.sha256;
  if (version === reference.version && !isPinned) {
    throw new ReferenceUnavailableError(
      what,
      `"${executable}" has SHA-256 ${sha256}, the pin says ${reference.sha256}`,
      {
        hint: `Remove node_modules/.cache/parity/reference/${target.id}/${version} and run \`npm run parity -- reference\` again`,
      },
    );
  }
  return { executable, version, sha256, isPinned };
}

function installFolder(target: Target, version: string): string {
  return join(projectRoot, "node_modules/.cache/parity/reference", target.id, version);
}

function executablePath(target: Target, version: string): string {
  return join(installFolder(target, version), "node_modules", target.reference.executable);
}

/** Install beside the goal and move it there whole: a killed installation leaves nothing that looks finished. */
async function install(target: Target, version: string, folder: string): Promise<void> {
  const staging = `${folder}.partial-${process.pid}`;
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  try {
    // Without a package of its own here npm would install into the project around it.
    writeFileSync(join(staging, "package.json"), '{"private":true}');
    await runNpm(target, version, staging);
    rmSync(folder, { recursive: true, force: true });
    renameSync(staging, folder);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

async function runNpm(target: Target, version: string, staging: string): Promise<void> {
  const { packageName } = target.reference;
  const args =
    version === target.reference.version ? pinnedArgs(target, staging) : looseArgs(target, version);
  const npm = await execa("npm", [...args, "--no-audit", "--no-fund", "--ignore-scripts"], {
    cwd: staging,
    reject: false,
    stdin: "ignore",
    timeout: 600_000,
  });
  if (npm.exitCode === 0) return;
  const reason =
    npm.stderr.split("\n").find((line) => line.startsWith("npm error")) ?? npm.shortMessage;
  throw new ReferenceUnavailableError(
    `${packageName} ${version}`,
    `npm could not install it (${reason})`,
    {
      hint: "Check the connection to the npm registry and the version, then run `npm run parity -- reference`",
      cause: npm.cause,
    },
  );
}

function pinnedArgs(target: Target, staging: string): readonly string[] {
  const pin = join(projectRoot, "fixtures", target.id, "reference");
  for (const name of ["package.json", "package-lock.json"]) {
    copyFileSync(join(pin, name), join(staging, name));
  }
  return ["ci"];
}

function looseArgs({ reference }: Target, version: string): readonly string[] {
  const wanted = reference.specifier.replace("{version}", version);
  return ["install", "--no-save", "--no-package-lock", wanted];
}
