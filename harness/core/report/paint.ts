/** Ways to stress a text; each line must read without them. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly faint: (text: string) => string;
}

/** Terminal colours, or none. */
export function createPaint(colour: boolean): Paint {
  const sgr = (code: number) => (text: string) =>
    colour ? `\u{1b}[${code}m${text}\u{1b}[0m` : text;
  return { strong: sgr(1), good: sgr(32), bad: sgr(31), faint: sgr(2) };
}
