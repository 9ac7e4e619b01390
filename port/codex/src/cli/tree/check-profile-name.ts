const PLAIN_NAME = /^[A-Za-z0-9_-]+$/;

/** The reason why a profile name is refused, or undefined. */
export function checkProfileName(name: string): string | undefined {
  if (PLAIN_NAME.test(name)) return undefined;
  return `invalid --profile value \`${name}\`; pass a plain name such as \`work\``;
}
