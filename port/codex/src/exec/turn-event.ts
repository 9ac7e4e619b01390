import type { WebSearch } from "./web-search.ts";
import type { TokenUsage } from "./token-usage.ts";

/** A file that a patch touches, by absolute path. */
export interface PatchedFile {
  readonly path: string;
  readonly kind: "add" | "update" | "delete";
}

/** One entry of the model's plan. */
export interface PlanStep {
  readonly step: string;
  readonly status: "pending" | "in_progress" | "completed";
}

/** What happens in a turn, as far as a user is told. `callId` ties a beginning to its end. */
export type TurnEvent =
  | { readonly kind: "turn-started" }
  | { readonly kind: "agent-message"; readonly text: string }
  | {
      readonly kind: "reasoning";
      readonly summary: readonly string[];
      readonly raw: readonly string[];
    }
  | {
      readonly kind: "command-started";
      readonly callId: string;
      readonly command: string;
      readonly cwd: string;
    }
  | {
      readonly kind: "command-completed";
      readonly callId: string;
      readonly command: string;
      readonly output: string;
      readonly exitCode: number;
      readonly durationMs: number;
    }
  | {
      readonly kind: "patch-started";
      readonly callId: string;
      readonly files: readonly PatchedFile[];
    }
  | {
      readonly kind: "patch-completed";
      readonly callId: string;
      readonly files: readonly PatchedFile[];
      readonly success: boolean;
    }
  | {
      readonly kind: "plan";
      readonly explanation: string | undefined;
      readonly steps: readonly PlanStep[];
    }
  | { readonly kind: "search-started"; readonly search: WebSearch }
  | { readonly kind: "search-completed"; readonly search: WebSearch }
  | { readonly kind: "warning"; readonly message: string }
  | { readonly kind: "reconnecting"; readonly message: string; readonly cause: string }
  | { readonly kind: "turn-diff"; readonly diff: string }
  | { readonly kind: "failed"; readonly message: string }
  | {
      readonly kind: "completed";
      readonly usage: TokenUsage;
      readonly lastMessage: string | undefined;
    };

/** Where turn events go. */
export type EmitTurnEvent = (event: TurnEvent) => void;
