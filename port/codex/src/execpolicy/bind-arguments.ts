import type { RuleCall } from "./parse-rules.ts";
import { RuleArgumentError } from "./rule-errors.ts";
import { showValue, type RuleValue } from "./rule-value.ts";

/** A parameter of a rule function. */
export interface RuleParameter {
  readonly name: string;
  readonly type: "list" | "str";
  readonly isRequired: boolean;
}

/** The arguments of a call by parameter name, of the right types. */
export interface BoundArguments {
  readonly text: (name: string) => string | undefined;
  readonly list: (name: string) => readonly RuleValue[] | undefined;
}

/** Give each parameter its argument. Throws {@link RuleArgumentError}. */
export function bindArguments(
  call: RuleCall,
  parameters: readonly RuleParameter[],
): BoundArguments {
  const bound = new Map<string, RuleValue>(call.named);
  for (const [index, value] of call.positional.slice(0, parameters.length).entries()) {
    bound.set(parameters[index]?.name ?? "", value);
  }
  checkExtra(call, parameters);
  for (const parameter of parameters) checkParameter(call, parameter, bound.get(parameter.name));
  return {
    text: (name) => {
      const value = bound.get(name);
      return value?.kind === "string" ? value.text : undefined;
    },
    list: (name) => {
      const value = bound.get(name);
      return value?.kind === "list" ? value.items : undefined;
    },
  };
}

function checkExtra(
  { name, positional, named }: RuleCall,
  parameters: readonly RuleParameter[],
): void {
  const extra = positional.length - parameters.length;
  if (extra > 0) {
    throw new RuleArgumentError(`Found ${extra} extra positional argument(s) for call to ${name}`);
  }
  const known = new Set(parameters.map((parameter) => parameter.name));
  const unknown = [...named.keys()].filter((key) => !known.has(key)).map((key) => `\`${key}\``);
  if (unknown.length > 0) {
    const listed = unknown.join(" ");
    throw new RuleArgumentError(`Found ${listed} extra named parameter(s) for call to ${name}`);
  }
}

function checkParameter(
  call: RuleCall,
  parameter: RuleParameter,
  value: RuleValue | undefined,
): void {
  const { name, type, isRequired } = parameter;
  if (value === undefined) {
    if (!isRequired) return;
    throw new RuleArgumentError(`Missing parameter \`${name}\` for call to \`${call.name}\``);
  }
  if (value.kind === (type === "str" ? "string" : type)) return;
  const actual = `${value.kind} (repr: ${showValue(value)})`;
  throw new RuleArgumentError(
    `Type of parameter \`${name}\` doesn't match, expected \`${type}\`, actual \`${actual}\``,
  );
}
