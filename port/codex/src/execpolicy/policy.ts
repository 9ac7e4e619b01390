/** What a rule says about a command it matches, from mild to strict. */
export type Decision = "allow" | "prompt" | "forbidden";

/** A rule for commands that begin with certain words. */
export interface PrefixRule {
  readonly first: string;
  /** For each further word the allowed ones. */
  readonly rest: readonly (readonly string[])[];
  readonly decision: Decision;
  readonly justification: string | undefined;
}

/** A rule that matched a command. */
export interface RuleMatch {
  readonly matchedPrefix: readonly string[];
  readonly decision: Decision;
  /** The absolute path that was called, when the rule names only the program. */
  readonly resolvedProgram: string | undefined;
  readonly justification: string | undefined;
}

/** The rules of all files, in order, and the paths programs may have. */
export interface Policy {
  readonly rules: readonly PrefixRule[];
  /** Absolute paths by program name; a program that is not listed may be anywhere. */
  readonly hostExecutables: ReadonlyMap<string, readonly string[]>;
}

const STRICTNESS: readonly Decision[] = ["allow", "prompt", "forbidden"];

/** The strictest decision of matches; `undefined` when nothing matched. */
export function strictestDecision(matches: readonly RuleMatch[]): Decision | undefined {
  return STRICTNESS.findLast((decision) => matches.some((match) => match.decision === decision));
}
