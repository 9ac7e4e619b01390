// Unicode White_Space. JavaScript's own trim() differs: it takes U+FEFF and leaves U+0085.
const SPACE = String.raw`[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]`;
const LEADING = new RegExp(`^${SPACE}+`, "u");
const SPACES = new RegExp(`^${SPACE}$`, "u");

/** Remove Unicode whitespace at both ends, exactly the characters Rust's `str::trim` removes. */
export function trimSpace(text: string): string {
  return trimSpaceEnd(text).replace(LEADING, "");
}

/** Remove Unicode whitespace at the end, exactly the characters Rust's `str::trim_end` removes. */
export function trimSpaceEnd(text: string): string {
  let end = text.length;
  while (end > 0 && SPACES.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
