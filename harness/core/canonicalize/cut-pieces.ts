import type { Channel } from "../observation/observation.ts";

/** Large enough that the collector does not copy pieces, small enough for the processor's caches. */
const PIECE_LENGTH = 262_144;

/** Cut a channel into pieces of whole lines, where lines stand for themselves; a JSON document is one piece. */
export function cutPieces({ format, text }: Channel): readonly string[] {
  if (text.length <= PIECE_LENGTH || format === "json" || startsDocument(text)) return [text];
  const pieces: string[] = [];
  let from = 0;
  while (from < text.length) {
    const newline = text.indexOf("\n", from + PIECE_LENGTH);
    const end = newline < 0 ? text.length : newline + 1;
    pieces.push(text.slice(from, end));
    from = end;
  }
  return pieces;
}

/** A text that begins with an open bracket alone on its line may be one indented document. */
function startsDocument(text: string): boolean {
  return /^[[{]\s*\n/.test(text);
}
