/**
 * What must have happened for a scenario to mean anything.
 * Capture refuses a golden without it; a port run without it is vacuous.
 */
export type Evidence =
  /** `step` counts from 1; without it the last step is meant. */
  | { readonly kind: "exit"; readonly code: number; readonly step?: number }
  | { readonly kind: "requests"; readonly backend: string; readonly count: number }
  | { readonly kind: "channel"; readonly channel: string; readonly contains?: string }
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "absent"; readonly path: string };
