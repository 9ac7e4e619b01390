import type { Evidence } from "../../harness/core/scenario/evidence.ts";
import type { ProcessStep, Scenario } from "../../harness/core/scenario/scenario.ts";

/** One run of a subcommand that makes no turn. */
export interface CliRun extends Partial<
  Pick<Scenario, "files" | "git" | "layer" | "specs" | "home">
> {
  readonly title: string;
  readonly args: readonly string[];
  readonly step?: Omit<ProcessStep, "driver" | "args">;
  /** Expected exit code as evidence, default 0. */
  readonly code?: number;
  /** Evidence on standard output: a text it must hold, or `true` for any text. */
  readonly says?: string | true;
  /** Evidence on standard error: a text it must hold, or `true` for any text. */
  readonly complains?: string | true;
  readonly evidence?: readonly Evidence[];
}

/** A scenario of one run; everything but its id. */
export function cliRun(run: CliRun): Omit<Scenario, "id"> {
  const { title, args, step, code = 0, says, complains, evidence = [], ...rest } = run;
  return {
    title,
    layer: "behavior",
    specs: [41],
    ...rest,
    steps: [{ driver: "process", args, ...step }],
    evidence: [
      { kind: "exit", code },
      ...(says === undefined ? [] : [onChannel("stdout", says)]),
      ...(complains === undefined ? [] : [onChannel("stderr", complains)]),
      ...evidence,
    ],
  };
}

/** A text some channel must hold, or `true` for any text. */
export function onChannel(channel: string, contains: string | true): Evidence {
  return { kind: "channel", channel, ...(contains !== true && { contains }) };
}

/** A start file `config.toml` of this text. */
export function configToml(content: string): NonNullable<Scenario["files"]> {
  return { "codex-home/config.toml": { content } };
}

/** What must become of `config.toml`: written by the run, not there at all, or left as it was. */
export type ConfigFate = "written" | "absent" | "kept";

/** The evidence for it; a file that is kept shows in no channel but `tree`. */
export function configFate(fate: ConfigFate): readonly Evidence[] {
  const path = "codex-home/config.toml";
  if (fate === "kept") return [];
  return [fate === "written" ? { kind: "file", path } : { kind: "absent", path }];
}
