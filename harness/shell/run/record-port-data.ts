import { readdirSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../../core/errors/usage-error.ts";
import { globToRegExp } from "../../core/observation/glob.ts";
import type { Channel } from "../../core/observation/observation.ts";
import type { Scenario } from "../../core/scenario/scenario.ts";
import type { PortDataRecipe } from "../../core/target/target.ts";
import type { LabPaths } from "../lab/lab.ts";
import { readSchema } from "../observe/read-schema.ts";
import type { PortDataFile } from "../store/port-data-store.ts";
import type { RunContext } from "./context.ts";
import { observeScenario } from "./observe-scenario.ts";
import type { Subject } from "../lab/subject.ts";

/** Run the reference and read off everything the target's port takes from it. */
export async function recordPortData(
  context: RunContext,
  reference: Subject,
): Promise<readonly PortDataFile[]> {
  const files: PortDataFile[] = [];
  for (const recipe of context.target.port.data) {
    const expression = globToRegExp(recipe.scenarios);
    const scenarios = context.scenarios.filter(({ id }) => expression.test(id));
    if (scenarios.length === 0) {
      throw new UsageError(
        `Cannot record "${recipe.file}": no scenario matches "${recipe.scenarios}"`,
        `Correct \`port.data\` in scenarios/${context.target.id}/target.ts`,
      );
    }
    const data = await runRecipe(recipe, { context, scenarios, reference });
    files.push({
      file: recipe.file,
      text: `${JSON.stringify(data, undefined, 1)}\n`,
      scenarios: scenarios.map(({ id }) => id),
    });
  }
  return files;
}

interface RecipeRun {
  readonly context: RunContext;
  readonly scenarios: readonly Scenario[];
  readonly reference: Subject;
}

async function runRecipe(recipe: PortDataRecipe, run: RecipeRun): Promise<unknown> {
  const shows = await Promise.all(
    run.scenarios.map(async (scenario) => ({ scenario, ...(await show(scenario, run)) })),
  );
  const first = shows[0];
  switch (recipe.kind) {
    case "help-pages":
      return Object.fromEntries(
        shows.map(({ scenario, text }) => [
          scenario.steps[0]?.args.slice(0, -1).join(" ") ?? "",
          { long: text("stdout"), short: text("stdout.2") },
        ]),
      );
    case "outputs":
      return Object.fromEntries(
        shows.map(({ scenario, text }) => [scenario.id.split("/").at(-1), text("stdout")]),
      );
    case "output":
      return { stdout: first?.text("stdout") ?? "" };
    case "request-tools":
      return { tools: readTools(first?.text("requests/01") ?? "{}") };
    case "database-schemas":
      return first?.schemas ?? {};
  }
}

interface Shown {
  /** Text of a channel; empty when the run has none of that name. */
  readonly text: (channel: string) => string;
  readonly schemas: Readonly<Record<string, unknown>>;
}

async function show(scenario: Scenario, { context, reference }: RecipeRun): Promise<Shown> {
  const { target, fixtureDir, baseDir } = context;
  let schemas: Readonly<Record<string, unknown>> = {};
  const inspect = (paths: LabPaths): void => {
    schemas = readSchemas(join(paths.root, "databases"));
  };
  const run = await observeScenario({
    target,
    scenario,
    subject: reference,
    fixtureDir,
    baseDir,
    inspect,
  });
  const texts = new Map(
    run.observation.channels.map((channel: Channel) => [channel.name, channel.text]),
  );
  return { text: (channel) => texts.get(channel) ?? "", schemas };
}

function readSchemas(folder: string): Readonly<Record<string, unknown>> {
  let names: readonly string[] = [];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith(".sqlite"));
  } catch {
    // the scenario left no database
  }
  return Object.fromEntries(names.toSorted().map((name) => [name, readSchema(join(folder, name))]));
}

function readTools(request: string): unknown {
  const parsed: unknown = JSON.parse(request);
  const body =
    typeof parsed === "object" && parsed !== null ? Reflect.get(parsed, "body") : undefined;
  return typeof body === "object" && body !== null ? Reflect.get(body, "tools") : undefined;
}
