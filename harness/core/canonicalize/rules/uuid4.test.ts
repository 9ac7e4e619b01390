import { expect, test } from "vitest";
import { canonicalTexts } from "../../testing/canonical-texts.ts";

const RULES = ["uuid4"];
const ONE_RUN = {
  "files/codex-home/installation_id": "67e55044-10b1-426f-9247-bb680e5fe0c8",
  "requests/01": '{"id":"67e55044-10b1-426f-9247-bb680e5fe0c8"}',
};
const CANONICAL = {
  "files/codex-home/installation_id": "<uuid4:1>",
  "requests/01": '{"id":"<uuid4:1>"}',
};

test("uuid4 hides the chance", () => {
  const another = {
    "files/codex-home/installation_id": "67e55044-10b1-4000-9247-bb680e5fe0c8",
    "requests/01": '{"id":"67e55044-10b1-4000-9247-bb680e5fe0c8"}',
  };

  expect(canonicalTexts(RULES, ONE_RUN)).toEqual(CANONICAL);
  expect(canonicalTexts(RULES, another)).toEqual(CANONICAL);
});

test.each([
  [
    "two ids",
    {
      "files/codex-home/installation_id": "67e55044-10b1-426f-9247-bb680e5fe0c8",
      "requests/01": '{"id":"67e55044-10b1-426e-9247-bb680e5fe0c8"}',
    },
  ],
  [
    "no hyphens",
    {
      "files/codex-home/installation_id": "67e5504410b1426f9247bb680e5fe0c8",
      "requests/01": '{"id":"67e55044-10b1-426f-9247-bb680e5fe0c8"}',
    },
  ],
  [
    "a longer text",
    {
      "files/codex-home/installation_id": "67e55044-10b1-426f-9247-bb680e5fe0c8",
      "requests/01": '{"id":"a67e55044-10b1-426f-9247-bb680e5fe0c8"}',
    },
  ],
])("uuid4 keeps the behaviour: %s", (_what, texts) => {
  expect(canonicalTexts(RULES, texts)).not.toEqual(CANONICAL);
});

test("uuid4 changes nothing the second time", () => {
  expect(canonicalTexts(RULES, CANONICAL, { from: "canonical" })).toEqual(CANONICAL);
});
