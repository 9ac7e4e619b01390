import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import { cliRun } from "../cli-run.ts";

interface Case {
  readonly title: string;
  readonly args: readonly string[];
  readonly stdin?: string;
}

export default defineFamily<Case>({
  id: "cli/login-errors",
  cases: {
    "access-token-no-jwt": {
      title: "An access token that is no token",
      args: ["--with-access-token"],
      stdin: "plain\n",
    },
    "access-token-no-json": {
      title: "An access token whose payload is no JSON",
      args: ["--with-access-token"],
      stdin: "a.b.c\n",
    },
    "access-token-empty": {
      title: "No access token on standard input",
      args: ["--with-access-token"],
      stdin: "",
    },
    "status-syntax-error": {
      title: "Overrides that do not fit",
      args: ["status", "-c", "features=5"],
    },
  },
  scenario: ({ title, args, stdin }) =>
    cliRun({
      title,
      specs: [8],
      args: ["login", ...args],
      ...(stdin !== undefined && { step: { stdin } }),
      code: 1,
      complains: true,
    }),
});
