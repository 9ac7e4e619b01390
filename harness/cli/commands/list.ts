import type { Command } from "commander";
import { selectScenarios } from "../../shell/run/select-scenarios.ts";
import { loadScenarios } from "../../shell/store/load-scenarios.ts";
import { loadTarget } from "../../shell/store/load-target.ts";
import { printLine } from "../terminal.ts";

/** `parity list [id…]`: the scenarios, one a line. */
export function addList(program: Command): Command {
  return program
    .command("list")
    .argument("[id...]", "ids, folders or globs; default: all")
    .option("--json", "print id, title, layer and specs as JSON")
    .description("list scenarios")
    .action(
      async (
        ids: readonly string[],
        options: { readonly target: string; readonly json?: true },
      ) => {
        const target = await loadTarget(options.target);
        const scenarios = selectScenarios(await loadScenarios(target.id), ids);
        if (options.json === true) {
          const shown = scenarios.map(({ id, title, layer, specs }) => ({
            id,
            title,
            layer,
            specs,
          }));
          printLine(JSON.stringify(shown, undefined, 2));
          return;
        }
        for (const { id, layer, title } of scenarios) printLine(`${id}  (${layer}) ${title}`);
      },
    );
}
