import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { createSlots } from "./slots.ts";

test("createSlots never lets more in than there are places, and everyone in at last", async () => {
  const slots = createSlots(2);
  let inside = 0;
  let most = 0;

  const results = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      slots.run(async () => {
        inside += 1;
        most = Math.max(most, inside);
        await sleep(1);
        inside -= 1;
        return index;
      }),
    ),
  );

  expect(most).toBe(2);
  expect(results).toHaveLength(20);
});

test("createSlots frees the place of one that failed", async () => {
  const slots = createSlots(1);

  await expect(slots.run(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");

  expect(await slots.run(() => Promise.resolve("in"))).toBe("in");
});
