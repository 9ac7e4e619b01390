import { readFileSync } from "node:fs";
import { arch } from "node:process";

/** The name the program goes by at servers. */
export const ORIGINATOR = "codex_exec";

/** The version of the reference that this port ports. */
export const VERSION = "0.136.0";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The user agent: program, system and terminal.
 *
 * Source: docs/reference/exec.md section 2
 */
export function formatUserAgent(env: Environment): string {
  const originator = originatorOf(env);
  const system = `${readSystem()}; ${arch === "x64" ? "x86_64" : arch}`;
  return `${originator}/${VERSION} (${system}) ${terminalOf(env)} (${ORIGINATOR}; ${VERSION})`;
}

/** The originator, which one environment variable replaces. */
export function originatorOf(env: Environment): string {
  return env["CODEX_INTERNAL_ORIGINATOR_OVERRIDE"] ?? ORIGINATOR;
}

function terminalOf(env: Environment): string {
  const program = env["TERM_PROGRAM"] ?? "";
  const version = env["TERM_PROGRAM_VERSION"] ?? "";
  if (program !== "") return version === "" ? program : `${program}/${version}`;
  const term = env["TERM"] ?? "";
  return term === "" ? "unknown" : term;
}

function readSystem(): string {
  const release = readRelease();
  const name = /^NAME="?([A-Za-z]+)/m.exec(release)?.[1] ?? "Linux";
  const version = /^VERSION_ID="?([\d.]+)/m.exec(release)?.[1] ?? "";
  const [major = "0", minor = "0", patch = "0"] = version.split(".");
  return version === ""
    ? `${name} Unknown`
    : `${name} ${[major, minor, patch].map(Number).join(".")}`;
}

function readRelease(): string {
  try {
    return readFileSync("/etc/os-release", "utf8");
  } catch {
    return "";
  }
}
