/** A value in a rules file. */
export type RuleValue =
  | { readonly kind: "string"; readonly text: string }
  | { readonly kind: "int"; readonly text: string }
  | { readonly kind: "bool"; readonly text: "True" | "False" }
  | { readonly kind: "NoneType" }
  | { readonly kind: "list"; readonly items: readonly RuleValue[] };

/** Write a value as the rules language would. */
export function showValue(value: RuleValue): string {
  switch (value.kind) {
    case "string":
      return JSON.stringify(value.text);
    case "int":
    case "bool":
      return value.text;
    case "NoneType":
      return "None";
    case "list":
      break;
  }
  return `[${value.items.map(showValue).join(", ")}]`;
}
