/** Replace `{{name}}` by its value. Unknown names stay as they are: a subject may be given braces on purpose. */
export function substitute(text: string, values: ReadonlyMap<string, string>): string {
  if (!text.includes("{{")) return text;
  return text.replace(/\{\{([a-z0-9.-]+)\}\}/g, (whole, name: string) => values.get(name) ?? whole);
}
