import type { NameRule } from "../rule.ts";

/** The ports of the lab's backends, behind a loopback host. */
export const labPorts: NameRule = {
  id: "lab-ports",
  kind: "name",
  names: "ports",
  because: "every run draws free ports, and any text may hold a backend's address",
  source: "docs/reference/exec.md section 2",
};
