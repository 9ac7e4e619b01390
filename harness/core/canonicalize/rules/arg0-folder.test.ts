import { expect, test } from "vitest";
import { canonicalTexts } from "../../testing/canonical-texts.ts";

const RULES = ["arg0-folder"];
const ONE_RUN = {
  stdout: "/x/tmp/arg0/codex-arg0To4kc4:/bin",
  "files/codex-home/tmp/arg0/codex-arg0To4kc4/.lock": "",
};
const CANONICAL = {
  stdout: "/x/tmp/arg0/codex-arg0<arg0:alnum6:1>:/bin",
  "files/codex-home/tmp/arg0/codex-arg0<arg0:alnum6:1>/.lock": "",
};

test("arg0-folder hides the chance", () => {
  const another = {
    stdout: "/x/tmp/arg0/codex-arg0000000:/bin",
    "files/codex-home/tmp/arg0/codex-arg0000000/.lock": "",
  };

  expect(canonicalTexts(RULES, ONE_RUN)).toEqual(CANONICAL);
  expect(canonicalTexts(RULES, another)).toEqual(CANONICAL);
});

test.each([
  [
    "two folders",
    {
      stdout: "/x/tmp/arg0/codex-arg0To4kc4:/bin",
      "files/codex-home/tmp/arg0/codex-arg0D0V1IJ/.lock": "",
    },
  ],
  [
    "seven characters",
    {
      stdout: "/x/tmp/arg0/codex-arg0To4kc44:/bin",
      "files/codex-home/tmp/arg0/codex-arg0To4kc44/.lock": "",
    },
  ],
  [
    "another place",
    {
      stdout: "/x/tmp/codex-arg0To4kc4:/bin",
      "files/codex-home/tmp/arg0/codex-arg0To4kc4/.lock": "",
    },
  ],
])("arg0-folder keeps the behaviour: %s", (_what, texts) => {
  expect(canonicalTexts(RULES, texts)).not.toEqual(CANONICAL);
});

test("arg0-folder changes nothing the second time", () => {
  expect(canonicalTexts(RULES, CANONICAL, { from: "canonical" })).toEqual(CANONICAL);
});
