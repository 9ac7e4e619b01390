import { expect, test } from "vitest";
import { clearFeature, setFeature } from "./edit-feature.ts";

test.each([
  ["an empty file", "", "[features]\ngoals = true\n"],
  ["a file without an end", 'model = "x"', 'model = "x"\n\n[features]\ngoals = true\n'],
  [
    "a value with a comment",
    "[features]\ngoals   =   false   # keep\n",
    "[features]\ngoals   =   true   # keep\n",
  ],
  [
    "a section with more after it",
    "[features]\na = true # m\n# tail\n\n[b]\n",
    "[features]\na = true # m\ngoals = true\n# tail\n\n[b]\n",
  ],
  [
    "dotted keys",
    "features.a = true\nb = 1\n",
    "features.a = true\nfeatures.goals = true\nb = 1\n",
  ],
  [
    "an inline table",
    "features = { a = true }\nb = 1\n",
    "b = 1\n\n[features ]\na = true\ngoals = true\n",
  ],
  [
    "a section below only",
    "a=1\n\n# c\n[features.s]\nx=1\n",
    "a=1\n\n[features]\ngoals = true\n\n# c\n[features.s]\nx=1\n",
  ],
  ["comments at the end", "[a]\nx=1\n\n# end", "[a]\nx=1\n\n[features]\ngoals = true\n\n# end"],
  [
    "carriage returns",
    "a=1\r\n[features]\r\nb=true\r\n",
    "a=1\n[features]\nb=true\ngoals = true\n",
  ],
])("setFeature changes only its line in %s", (_, text, expected) => {
  expect(setFeature(text, "goals", true)).toBe(expected);
});

test("setFeature changes nothing the second time", () => {
  const once = setFeature("# top\n[a]\nx=1\n", "goals", true);

  expect(setFeature(once, "goals", true)).toBe(once);
});

test("clearFeature takes the line and the comment above it out", () => {
  const text = "[features]\na = true\n# about goals\ngoals = true # x\nb = true\n";

  expect(clearFeature(text, "goals")).toBe("[features]\na = true\nb = true\n");
});

test("clearFeature leaves a file alone that does not set the feature", () => {
  expect(clearFeature("[features]\na = true\n", "goals")).toBeUndefined();
});
