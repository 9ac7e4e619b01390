import { pathToFileURL } from "node:url";
import { ScenarioInvalidError } from "../../core/errors/scenario-invalid-error.ts";
import { compile } from "./compile.mjs";
import { projectRoot } from "./project-root.ts";

/**
 * Import TypeScript modules of a target, compiled together; paths are relative to the project.
 * @returns the modules in the order of the files.
 * @throws ScenarioInvalidError with file and line when one does not compile or fails while it is loaded.
 */
export async function importModules(
  name: string,
  files: readonly string[],
): Promise<readonly unknown[]> {
  const folder = await compileModules(name, files);
  return await Promise.all(files.map(async (file) => await importModule(folder, file)));
}

async function compileModules(name: string, files: readonly string[]): Promise<string> {
  try {
    return await compile({ root: projectRoot, name, entries: files });
  } catch (error) {
    throw new ScenarioInvalidError(
      "the scenario modules",
      `does not compile: ${describe(error)}`,
      error,
    );
  }
}

async function importModule(folder: string, file: string): Promise<unknown> {
  try {
    const module: unknown = await import(
      pathToFileURL(`${folder}/${file.replace(/\.ts$/, ".mjs")}`).href
    );
    return module;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ScenarioInvalidError(
      `module "${file}"`,
      `fails while it is loaded: ${reason}`,
      error,
    );
  }
}

/** The first error line of a build failure, which names file, line and column. */
function describe(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error)).split("\n");
  return lines.find((line) => line.includes("ERROR")) ?? lines[0] ?? "";
}
