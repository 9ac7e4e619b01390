import { chmodSync, existsSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeGuardedFolder } from "../lab/guarded-folder.ts";
import { releaseLab } from "../lab/guardian.ts";
import { compile } from "../store/compile.mjs";
import { projectRoot } from "../store/project-root.ts";
import type { Subject } from "../lab/subject.ts";
import type { WrapperArguments } from "./mutant-program.ts";

const PROGRAM = "harness/shell/selfcheck/mutant-program";

/** An executable that runs the reference and alters one thing. */
export interface Wrapper {
  readonly subject: Subject;
  /** Why the wrapper itself failed in the last run, if it did. */
  failure(): string | undefined;
}

/** A throw-away folder of wrappers around one reference. */
export interface WrapperFolder extends Disposable {
  /** Make the wrapper of a mutant or control, by id. */
  create(id: string): Wrapper;
}

/** Compile the program behind all wrappers and make a folder for them. */
export async function openWrapperFolder(
  baseDir: string,
  reference: string,
): Promise<WrapperFolder> {
  const compiled = await compile({
    root: projectRoot,
    name: "mutant-program",
    entries: [`${PROGRAM}.ts`],
  });
  const folder = makeGuardedFolder(baseDir, "mutants-");
  let count = 0;
  return {
    create(id) {
      count += 1;
      const executable = join(folder, `${id}-${count}`);
      const failureFile = `${executable}.failure`;
      const own: WrapperArguments = [id, failureFile, reference];
      const words = [process.execPath, `${compiled}/${PROGRAM}.mjs`, ...own];
      writeFileSync(executable, `#!/bin/sh\nexec ${words.map(quote).join(" ")} "$0" "$@"\n`);
      chmodSync(executable, 0o755);
      return {
        // The reference shows its own path; behind a wrapper that path is the subject all the same.
        subject: { executable, aliases: [reference, realpathSync(reference)] },
        failure: () => (existsSync(failureFile) ? readFileSync(failureFile, "utf8") : undefined),
      };
    },
    [Symbol.dispose]() {
      rmSync(folder, { recursive: true, force: true });
      releaseLab(folder);
    },
  };
}

function quote(word: string): string {
  return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
