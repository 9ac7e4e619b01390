import type { Span } from "../toml/text-position.ts";

/** Something wrong with a rules file, found while reading it (`isStatic`) or while running a call. */
export class RuleDefectError extends Error {
  readonly span: Span;
  readonly isStatic: boolean;

  constructor(
    message: string,
    { span, isStatic }: { readonly span: Span; readonly isStatic: boolean },
  ) {
    super(message);
    this.name = "RuleDefectError";
    this.span = span;
    this.isStatic = isStatic;
  }
}

/** A rules file that uses more of its language than calls with literals; `what` names it. */
export class UnsupportedRuleError extends Error {
  constructor(what: string) {
    super(what);
    this.name = "UnsupportedRuleError";
  }
}

/** What is wrong with the arguments of a call. */
export class RuleArgumentError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "RuleArgumentError";
  }
}
