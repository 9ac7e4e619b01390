import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { createCallLock } from "./call-lock.ts";

test("createCallLock lets exclusive work wait for shared work, and shared work for it", async () => {
  const lock = createCallLock();
  const order: string[] = [];
  const step = (name: string, ms: number) => async (): Promise<void> => {
    order.push(`${name} begins`);
    await sleep(ms);
    order.push(`${name} ends`);
  };

  await Promise.all([
    lock.run("shared", step("a", 30)),
    lock.run("shared", step("b", 10)),
    lock.run("exclusive", step("c", 5)),
    lock.run("shared", step("d", 5)),
  ]);

  expect(order.slice(0, 2)).toEqual(["a begins", "b begins"]);
  expect(order.slice(-4)).toEqual(["c begins", "c ends", "d begins", "d ends"]);
});

test("createCallLock goes on when work fails", async () => {
  const lock = createCallLock();

  const failed = lock.run("exclusive", async () => await Promise.reject(new Error("no")));

  await expect(failed).rejects.toThrow("no");
  await expect(lock.run("shared", async () => await Promise.resolve(1))).resolves.toBe(1);
});
