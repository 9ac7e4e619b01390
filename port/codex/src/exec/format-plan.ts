import type { ApplyStyle } from "./text-style.ts";
import type { PlanStep } from "./turn-event.ts";

/** A plan as lines for people: the explanation, then a mark and a text for each step. */
export function formatPlan(
  explanation: string | undefined,
  steps: readonly PlanStep[],
  style: ApplyStyle,
): readonly string[] {
  const lines = steps.map(({ step, status }) => {
    switch (status) {
      case "completed":
        return `  ${style("✓", "green")} ${step}`;
      case "in_progress":
        return `  ${style("→", "cyan")} ${step}`;
      case "pending":
        return `  ${style("•", "dim")} ${style(step, "dim")}`;
    }
  });
  return explanation === undefined ? lines : [style(explanation, "italic"), ...lines];
}
