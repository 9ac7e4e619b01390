import type { WrapperMutant } from "../mutant.ts";
import { wrapper } from "./define-mutant.ts";

const PLAIN = "exec/messages/plain";

/** How the process ends. */
export const exitMutants: readonly WrapperMutant[] = [
  wrapper({
    id: "exit-code",
    title: "exits with 1 instead of 0",
    scenario: PLAIN,
    aims: ["compare:exit"],
    at: ["exit", /^\$\[0\]\.code$/],
    alteration: { end: { code: 1 } },
  }),
  wrapper({
    id: "exit-code-of-failure",
    title: "exits with 2 where 1 is due",
    scenario: "exec/http-errors/400-json",
    aims: ["compare:exit"],
    at: ["exit", /^\$\[0\]\.code$/],
    alteration: { end: { code: 2 } },
  }),
  wrapper({
    id: "exit-signal",
    title: "is killed by a signal at its end",
    scenario: PLAIN,
    aims: ["compare:exit"],
    at: ["exit", /^\$\[0\]$/],
    alteration: { end: { signal: "SIGKILL" } },
  }),
  wrapper({
    id: "exit-abort",
    title: "ends by SIGABRT, as a crash would",
    scenario: "cli/version/long",
    aims: ["compare:exit"],
    at: ["exit", /^\$\[0\]$/],
    alteration: { end: { signal: "SIGABRT" } },
  }),
];
