import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import { execTurn } from "../exec-turn.ts";
import { reply } from "../model-steps.ts";
import { message } from "../responses.ts";

const hello = reply(message("Hello."));

interface Case {
  readonly title: string;
  readonly args: readonly string[];
  /** How long the model keeps the turn open, so that the background work comes to its end. */
  readonly thinkMs?: number;
}

/** The vendor's own prompts and background work, on purpose; every other scenario of a turn is lean. */
export default defineFamily<Case>({
  id: "exec/default-configuration",
  cases: {
    offline: {
      title: "The default configuration without its background connections",
      args: ["-c", "features.plugins=false", "-c", "analytics.enabled=false"],
    },
    online: {
      title: "The default configuration, whose connections the sink refuses",
      args: [],
      thinkMs: 1_500,
    },
  },
  scenario: ({ title, args, thinkMs }) =>
    execTurn({
      title,
      specs: [6, 7, 17, 18, 23, 27, 28, 34],
      layer: "protocol",
      home: "default",
      model: [
        thinkMs === undefined
          ? hello
          : { chunks: [{ kind: "delay", ms: thinkMs }, ...hello.chunks] },
      ],
      // A snapshot of the shell is taken or not before the end.
      args: [...args, "-c", "features.shell_snapshot=false", "Go."],
    }),
});
