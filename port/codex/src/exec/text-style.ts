/** A way of showing a text on a terminal. */
export type TextStyle = "bold" | "dim" | "italic" | "red" | "green" | "yellow" | "magenta" | "cyan";

/** Styles a text, or leaves it as it is where no colors are wanted. */
export type ApplyStyle = (text: string, ...styles: readonly TextStyle[]) => string;

const CODES: Readonly<Record<TextStyle, number>> = {
  bold: 1,
  dim: 2,
  italic: 3,
  red: 31,
  green: 32,
  yellow: 33,
  magenta: 35,
  cyan: 36,
};

/** Create the styling of an output; of several styles the first is innermost. */
export function createStyle(hasColors: boolean): ApplyStyle {
  if (!hasColors) return (text) => text;
  return (text, ...styles) =>
    styles.reduce((inner, style) => `\u001b[${CODES[style]}m${inner}\u001b[0m`, text);
}
