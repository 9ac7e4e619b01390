import { readFileSync, readlinkSync } from "node:fs";
import type { HostFacts } from "../../core/observation/observation.ts";

/** Names of systems whose release the reference writes as `major.minor.patch`; others are not foretold. */
const SYSTEMS: ReadonlyMap<string, string> = new Map([
  ["debian", "Debian"],
  ["ubuntu", "Ubuntu"],
]);
const PROCESSORS: ReadonlyMap<string, string> = new Map([
  ["x64", "x86_64"],
  ["arm64", "aarch64"],
]);

let facts: HostFacts | undefined;

/** What this machine says of itself, read once. */
export function readHostFacts(): HostFacts {
  facts ??= parseHostFacts({
    localtime: read(() => readlinkSync("/etc/localtime")),
    osRelease: read(() => readFileSync("/etc/os-release", "utf8")),
    processor: process.arch,
  });
  return facts;
}

/** Where the facts come from; `undefined` is a source that is not there. */
export interface HostSources {
  /** Target of the link `/etc/localtime`. */
  readonly localtime: string | undefined;
  /** Content of `/etc/os-release`. */
  readonly osRelease: string | undefined;
  /** Processor as Node names it. */
  readonly processor: string;
}

/**
 * Tell zone and system as the reference would; a fact that cannot be foretold for certain is left out.
 *
 * Source: docs/reference/exec.md section 2 (UA, current_date, timezone)
 */
export function parseHostFacts({ localtime, osRelease, processor }: HostSources): HostFacts {
  const zone = /\/zoneinfo\/(.+)$/.exec(localtime ?? "")?.[1];
  const system = formatSystem(osRelease ?? "", PROCESSORS.get(processor));
  return {
    ...(zone === undefined ? {} : { zone }),
    ...(system === undefined ? {} : { system }),
  };
}

function formatSystem(osRelease: string, processor: string | undefined): string | undefined {
  const name = SYSTEMS.get(/^ID="?([a-z]+)"?$/m.exec(osRelease)?.[1] ?? "");
  const version = /^VERSION_ID="?([0-9]+(?:\.[0-9]+){0,2})"?$/m.exec(osRelease)?.[1];
  if (name === undefined || version === undefined || processor === undefined) return undefined;
  const parts = version.split(".").map(Number);
  return `${name} ${[parts[0], parts[1] ?? 0, parts[2] ?? 0].join(".")}; ${processor}`;
}

function read(action: () => string): string | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
