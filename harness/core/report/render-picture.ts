/** Size of a character cell and the margin around the text, in pixels. */
const CELL = { width: 8.4, height: 19 };
const MARGIN = 18;

const MARKUP: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** A picture (SVG) of what a terminal shows: the command and its output, without colour. Text nodes only. */
export function renderPicture(command: string, output: string): string {
  const lines = [`$ ${command}`, "", ...output.trimEnd().split("\n")];
  const columns = Math.max(80, ...lines.map((line) => line.length));
  const width = Math.ceil(columns * CELL.width + 2 * MARGIN);
  const height = lines.length * CELL.height + 2 * MARGIN;
  const rows = lines.map((line, index) => renderRow(line, index));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" role="img">`,
    `<title>${escapeMarkup(command)}</title>`,
    `<rect width="${width}" height="${height}" rx="8" fill="#16181d"/>`,
    `<g font-family="ui-monospace, Menlo, Consolas, monospace" font-size="14" fill="#d7dae0">`,
    ...rows,
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

function renderRow(line: string, index: number): string {
  const y = MARGIN + (index + 0.75) * CELL.height;
  // Viewers disagree on `white-space` in SVG; a no-break space is a space in all of them.
  const text = escapeMarkup(line).replaceAll(" ", "\u00A0");
  return `<text x="${MARGIN}" y="${y}">${text}</text>`;
}

/** Control characters have no place in XML; the terminal's own text has none, for it escapes them. */
function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (character) => MARKUP[character] ?? "");
}
