import { expect, test } from "vitest";
import { canonicalTexts } from "../../testing/canonical-texts.ts";

const RULES = ["lab-paths"];
const ONE_RUN = {
  stdout: "/dev/shm/lab-0001/workspace/a",
  stderr: "in /dev/shm/lab-0001/workspace. /dev/shm/lab-0001/workspace",
};
const CANONICAL = { stdout: "<path:workspace>/a", stderr: "in <path:workspace>. <path:workspace>" };

test("lab-paths hides the chance", () => {
  const run = { paths: [{ name: "workspace", path: "/var/tmp/lab-7777/workspace" }] };
  const another = {
    stdout: "/var/tmp/lab-7777/workspace/a",
    stderr: "in /var/tmp/lab-7777/workspace. /var/tmp/lab-7777/workspace",
  };

  expect(canonicalTexts(RULES, ONE_RUN)).toEqual(CANONICAL);
  expect(canonicalTexts(RULES, another, { run })).toEqual(CANONICAL);
});

test.each([
  [
    "a sibling",
    {
      stdout: "/dev/shm/lab-0001/workspace2/a",
      stderr: "in /dev/shm/lab-0001/workspace. /dev/shm/lab-0001/workspace",
    },
  ],
  [
    "an extension",
    {
      stdout: "/dev/shm/lab-0001/workspace.bak/a",
      stderr: "in /dev/shm/lab-0001/workspace. /dev/shm/lab-0001/workspace",
    },
  ],
  [
    "another folder of the lab",
    {
      stdout: "/dev/shm/lab-0001/home/a",
      stderr: "in /dev/shm/lab-0001/workspace. /dev/shm/lab-0001/workspace",
    },
  ],
])("lab-paths keeps the behaviour: %s", (_what, texts) => {
  expect(canonicalTexts(RULES, texts)).not.toEqual(CANONICAL);
});

test("lab-paths changes nothing the second time", () => {
  expect(canonicalTexts(RULES, CANONICAL, { from: "canonical" })).toEqual(CANONICAL);
});
