import { expect, test } from "vitest";
import { countTokens, truncateMiddle, truncateOutput } from "./truncate-middle.ts";

test("truncateMiddle keeps a text that fits", () => {
  expect(truncateMiddle("12345678", 2)).toBe("12345678");
});

test("truncateMiddle keeps both ends and counts what is missing in tokens", () => {
  expect(truncateMiddle("a".repeat(10) + "b".repeat(10), 2)).toBe("aaaa…3 tokens truncated…bbbb");
});

test("truncateMiddle never cuts a character in two", () => {
  expect(truncateMiddle("é✓𝄞".repeat(300), 21)).toBe(
    "é✓𝄞é✓𝄞é✓𝄞é✓𝄞é✓…654 tokens truncated…𝄞é✓𝄞é✓𝄞é✓𝄞é✓𝄞",
  );
});

test("truncateOutput says how many lines there were when it cuts", () => {
  expect(truncateOutput("1\n2\n3\n4\n5\n6\n7\n8\n", 2)).toBe(
    "Total output lines: 8\n\n1\n2\n…2 tokens truncated…7\n8\n",
  );
});

test("countTokens rounds up", () => {
  expect([countTokens(""), countTokens("a"), countTokens("abcde")]).toEqual([0, 1, 2]);
});
