import * as fc from "fast-check";
import { expect, test } from "vitest";
import { formatDay, parseClock } from "./clock.ts";

const instants = fc.date({ min: new Date(0), max: new Date("2199-12-31"), noInvalidDate: true });

test("parseClock reads what a clock writes", () => {
  fc.assert(
    fc.property(instants, (date) => {
      const text = date.toISOString();

      expect(parseClock(text, "rfc3339")).toBe(date.getTime());
      expect(parseClock(text.replace("Z", "999Z"), "rfc3339")).toBe(date.getTime());
      expect(
        parseClock(
          `${text.slice(0, 13)}-${text.slice(14, 16)}-${text.slice(17, 19)}`,
          "local-file",
        ),
      ).toBe(Math.floor(date.getTime() / 1_000) * 1_000);
      expect(formatDay(date.getTime())).toBe(text.slice(0, 10));
    }),
  );
});

test.each([["2026-13-20T12:00:00Z"], ["2026-11-00T12:00:00Z"], ["abcd-11-20T12:00:00Z"], [""]])(
  "parseClock refuses %j",
  (text) => {
    expect(parseClock(text, "rfc3339")).toBeUndefined();
  },
);
