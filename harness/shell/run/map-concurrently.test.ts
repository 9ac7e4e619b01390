import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { mapConcurrently } from "./map-concurrently.ts";

test.each([1, 2, 5, 100])("mapConcurrently runs at most %i at a time, in order", async (jobs) => {
  let running = 0;
  let most = 0;

  const results = await mapConcurrently([5, 1, 4, 2, 3], jobs, async (item) => {
    running += 1;
    most = Math.max(most, running);
    await sleep(item);
    running -= 1;
    return item * 10;
  });

  expect(results).toEqual([50, 10, 40, 20, 30]);
  expect(most).toBe(Math.min(jobs, 5));
});

test("mapConcurrently is done at once when there is nothing to do", async () => {
  expect(await mapConcurrently([], 3, async () => await sleep(1))).toEqual([]);
});

test("mapConcurrently fails when an action fails", async () => {
  const fail = mapConcurrently([1, 2], 2, async () => await Promise.reject(new Error("no")));

  await expect(fail).rejects.toThrow("no");
});
