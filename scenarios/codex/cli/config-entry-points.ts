import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import { cliRun, configToml } from "../cli-run.ts";

interface Case {
  readonly title: string;
  readonly config: string;
  readonly args: readonly string[];
}

const SYNTAX = "model = \n";
const TYPE = "model = 5\n";

const ENTRY_POINTS: Readonly<Record<string, readonly string[]>> = {
  exec: ["exec", "--skip-git-repo-check", "hello"],
  "mcp-list": ["mcp", "list"],
  "login-status": ["login", "status"],
  logout: ["logout"],
  sandbox: ["sandbox", "--", "true"],
  "debug-models": ["debug", "models"],
  archive: ["archive", "0199a213-81c0-7800-8aa1-bbab2a035a53"],
};

/** The same two defects as every command words them. */
export default defineFamily<Case>({
  id: "cli/config-entry-points",
  cases: Object.fromEntries(
    Object.entries(ENTRY_POINTS).flatMap(([name, args]): readonly (readonly [string, Case])[] => [
      [`${name}-syntax`, { title: `A syntax error met by codex ${name}`, config: SYNTAX, args }],
      [`${name}-type`, { title: `A wrong type met by codex ${name}`, config: TYPE, args }],
    ]),
  ),
  scenario: ({ title, config, args }) =>
    cliRun({ title, specs: [4], files: configToml(config), args, code: 1, complains: true }),
});
