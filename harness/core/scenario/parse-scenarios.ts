import * as z from "zod";
import { ScenarioInvalidError } from "../errors/scenario-invalid-error.ts";
import { scenarioSchema } from "./scenario-schema.ts";
import type { Scenario } from "./scenario.ts";

const moduleSchema = z.object({ default: z.array(z.unknown()).min(1) });

/**
 * Check what a scenario module exports. `name` is its path below the target without `.ts`: a single scenario
 * has it as its id, those of a family have it as their folder.
 * @throws ScenarioInvalidError that names the scenario, the field and what it should be.
 */
export function parseScenarios(module: unknown, name: string): readonly Scenario[] {
  const exported = moduleSchema.safeParse(module);
  if (!exported.success) {
    throw new ScenarioInvalidError(
      `scenario module "${name}"`,
      "has no default export made by `defineScenario` or `defineFamily`",
    );
  }
  const all = exported.data.default;
  return all.map((value) => {
    const scenario = parseScenario(value, name);
    const fits = all.length === 1 && scenario.id === name;
    if (!fits && !isBelow(scenario.id, name)) {
      throw new ScenarioInvalidError(
        `scenario "${scenario.id}"`,
        `must have the id "${name}", its path, or one below it`,
      );
    }
    return scenario;
  });
}

function parseScenario(value: unknown, name: string): Scenario {
  const result = scenarioSchema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const where =
    issue === undefined ? "" : `has a wrong \`${issue.path.join(".")}\`: ${issue.message}`;
  throw new ScenarioInvalidError(`scenario "${readId(value) ?? name}"`, where, result.error);
}

function readId(value: unknown): string | undefined {
  const result = z.object({ id: z.string() }).safeParse(value);
  return result.success ? result.data.id : undefined;
}

function isBelow(id: string, name: string): boolean {
  return id.startsWith(`${name}/`);
}
