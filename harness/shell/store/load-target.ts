import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../../core/errors/usage-error.ts";
import { parseTarget } from "../../core/target/parse-target.ts";
import type { Target } from "../../core/target/target.ts";
import { importModules } from "./import-modules.ts";
import { projectRoot } from "./project-root.ts";

/** Load `scenarios/<id>/target.ts`. @throws UsageError when there is no such target. */
export async function loadTarget(id: string): Promise<Target> {
  const folder = join(projectRoot, "scenarios");
  const file = join(folder, id, "target.ts");
  if (!/^[a-z0-9-]+$/.test(id) || !existsSync(file)) {
    const known = readdirSync(folder)
      .filter((name) => existsSync(join(folder, name, "target.ts")))
      .join(", ");
    throw new UsageError(
      `Cannot find target "${id}": there is no scenarios/${id}/target.ts`,
      `Choose one of: ${known}`,
    );
  }
  const [module] = await importModules(`target-${id}`, [`scenarios/${id}/target.ts`]);
  return parseTarget(module, `scenarios/${id}/target.ts`);
}
