import { expect, test } from "vitest";
import { canonicalTexts } from "../testing/canonical-texts.ts";
import { findGivenIds } from "./find-given-ids.ts";

const PINNED = "67e55044-10b1-426f-9247-bb680e5fe0c8";
const DRAWN = "67e55044-10b1-426f-9247-000000000000";

test("findGivenIds names each id once, sorted", () => {
  expect(findGivenIds([`${PINNED}\n`, `{"id":"${DRAWN}","again":"${PINNED}"}`, "none"])).toEqual([
    DRAWN,
    PINNED,
  ]);
});

test("findGivenIds lets show a subject that draws an id instead of using the one it was given", () => {
  const run = { given: findGivenIds([PINNED]) };

  expect(canonicalTexts(["uuid4"], { stdout: PINNED }, { run })["stdout"]).toBe(PINNED);
  expect(canonicalTexts(["uuid4"], { stdout: DRAWN }, { run })["stdout"]).toBe("<uuid4:1>");
});
