import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { startForwarder } from "./forward-requests.ts";
import type { Alteration, LabFolders, OtherEnd } from "./mutant.ts";

/** The real reference and how it was called. */
export interface AlteredRun {
  readonly reference: string;
  /** Path the subject was called by: the reference reads its role from it. */
  readonly calledAs: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Run the reference as it was called, alter one thing in what it does, and end as it ended. */
export async function runAltered(run: AlteredRun, alteration: Alteration): Promise<OtherEnd> {
  const lab = findFolders(run.env);
  const failures: unknown[] = [];
  const restore =
    alteration.request === undefined
      ? undefined
      : await divert(lab, alteration.request, (error) => failures.push(error));
  const child = spawn(run.reference, [...run.args], {
    argv0: run.calledAs,
    stdio: [
      "inherit",
      alteration.stdout === undefined ? "inherit" : "pipe",
      alteration.stderr === undefined ? "inherit" : "pipe",
    ],
  });
  const [end, stdout, stderr] = await Promise.all([
    waitForEnd(child),
    readAll(child.stdout),
    readAll(child.stderr),
  ]);
  restore?.();
  const [failure] = failures;
  if (failure !== undefined) throw failure;
  if (alteration.stdout !== undefined) await write(process.stdout, alteration.stdout(stdout));
  if (alteration.stderr !== undefined) await write(process.stderr, alteration.stderr(stderr));
  await alteration.after?.(lab);
  return alteration.end ?? end;
}

function findFolders(env: AlteredRun["env"]): LabFolders {
  const home = env["HOME"] ?? "";
  const codexHome = env["CODEX_HOME"] ?? "";
  return { home, codexHome, workspace: join(dirname(home), "workspace") };
}

/** Put a forwarder between the reference and the model server its configuration names, until called back. */
async function divert(
  { codexHome }: LabFolders,
  alter: NonNullable<Alteration["request"]>,
  onError: (error: unknown) => void,
): Promise<() => void> {
  const path = join(codexHome, "config.toml");
  const own = existsSync(path) ? readFileSync(path, "latin1") : "";
  const goalPort = Number(/http:\/\/127\.0\.0\.1:(\d+)\//.exec(own)?.[1]);
  if (Number.isNaN(goalPort)) throw new Error("config.toml names no model server");
  const forwarder = await startForwarder({ goalPort, alter, onError });
  writeFileSync(
    path,
    own.replaceAll(`http://127.0.0.1:${goalPort}/`, `http://127.0.0.1:${forwarder.port}/`),
    "latin1",
  );
  return () => {
    writeFileSync(path, own, "latin1");
    forwarder.close();
  };
}

function waitForEnd(child: ChildProcess): Promise<OtherEnd> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      resolve(signal === null ? { code: code ?? 0 } : { signal });
    });
  });
}

async function readAll(stream: Readable | null): Promise<string> {
  if (stream === null) return "";
  const chunks: Buffer[] = [];
  for await (const chunk of stream) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks).toString("latin1");
}

function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    stream.write(text, "latin1", () => resolve());
  });
}
