import type { ChannelComparison } from "../../core/compare/difference.ts";

/** What capture did with one scenario. Everything but `written` and `unchanged` is a failure. */
export type CaptureResult = { readonly id: string } & (
  | { readonly outcome: "written" }
  | { readonly outcome: "unchanged" }
  /** `--check` only: the golden on disk is not what the reference does today. */
  | { readonly outcome: "drifted"; readonly comparisons: readonly ChannelComparison[] }
  /** Runs of the reference differed at places no rule covers. */
  | {
      readonly outcome: "unstable";
      readonly run: number;
      readonly comparisons: readonly ChannelComparison[];
    }
  /** The runs agreed, but they do not prove what the scenario is for. */
  | { readonly outcome: "refused"; readonly reasons: readonly string[] }
  /** The golden on disk cannot be used: missing, edited, of another ruleset… */
  | { readonly outcome: "unusable"; readonly message: string; readonly hint: string }
  | { readonly outcome: "not-run"; readonly because: string }
);

/** Whether a result lets capture succeed. */
export function isCaptured({ outcome }: CaptureResult): boolean {
  return outcome === "written" || outcome === "unchanged";
}
