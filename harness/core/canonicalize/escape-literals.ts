import { escapeRegExp } from "../observation/escape-reg-exp.ts";
import type { Rule } from "./rule.ts";

/** Heads of placeholders that no rule's data names. */
const BUILT_IN = ["literal", "path", "port", "uuid4", "uuid7", "length"];

/**
 * Create the function that marks texts which only look like placeholders: a subject that prints `<uuid7:1>`
 * leaves `<literal:uuid7:1>`, so that it is never taken for a subject that printed an id.
 */
export function createLiteralEscape(rules: readonly Rule[]): (text: string) => string {
  const heads = rules.flatMap((rule) =>
    rule.kind === "mask" ? rule.finds.map(({ placeholder }) => placeholder.replace(/:.*/, "")) : [],
  );
  const names = [...new Set([...BUILT_IN, ...heads])].map(escapeRegExp).join("|");
  const lookAlike = new RegExp(`(<|\\\\u003[cC])(?=(?:${names})[:>])`, "g");
  return (text) =>
    text.includes("<") || text.includes(String.raw`\u003`)
      ? text.replace(lookAlike, "$1literal:")
      : text;
}
