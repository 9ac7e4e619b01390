import type { FoundSecret } from "../errors/secret-found-error.ts";
import type { GoldenFile } from "./golden.ts";
import { SECRET_KINDS } from "./secret-kinds.ts";

/** A value that says that it is no secret: the word stands alone, at its start or between `-`, `_`, `.` or its ends. */
const SAYS_FAKE = /(?:^|[-_. ])(?:test|fake|example|dummy)(?:$|[-_. ])/iu;
/** Values that vendors publish as examples. Source: AWS and jwt.io documentation. */
const PUBLISHED: ReadonlySet<string> = new Set(["AKIAIOSFODNN7EXAMPLE"]);

/**
 * Find what looks like a secret in texts about to be written; the value is never in the result.
 * Allowed is only a value that says so in a fixed form (`sk-fake-0001`, `Bearer test-token`) or a placeholder.
 */
export function scanSecrets(files: readonly GoldenFile[]): readonly FoundSecret[] {
  return files.flatMap(({ file, text }) =>
    SECRET_KINDS.flatMap(({ kind, pattern }) =>
      Array.from(text.matchAll(pattern))
        .filter((match) => !isAllowed(match[1] ?? match[0]))
        .map((match) => ({ kind, file, line: lineOf(text, match.index) })),
    ),
  );
}

function isAllowed(value: string): boolean {
  return SAYS_FAKE.test(value) || PUBLISHED.has(value) || /^<[a-z]/u.test(value);
}

function lineOf(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < index; at = text.indexOf("\n", at + 1)) {
    line += 1;
  }
  return line;
}
