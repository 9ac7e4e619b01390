import * as fc from "fast-check";
import { expect, test } from "vitest";
import { orderFreeFrames } from "./order-free-frames.ts";

const A = "echo A";
const B = "echo B";

test.each([
  ["one after the other", [started(0, A), completed(0, A), started(1, B), completed(1, B)]],
  ["numbered the other way", [started(0, B), completed(0, B), started(1, A), completed(1, A)]],
  ["overlapping", [started(0, B), started(1, A), completed(0, B), completed(1, A)]],
  ["nested", [started(0, A), started(1, B), completed(1, B), completed(0, A)]],
])("orderFreeFrames gives parallel tools one order: %s", (_how, frames) => {
  expect(orderFreeFrames(stream(frames))).toBe(
    stream([started(0, A), completed(0, A), started(1, B), completed(1, B)]),
  );
});

test.each([
  ["completed before started", [completed(0, A), started(0, A), started(1, B), completed(1, B)]],
  ["an item lost", [started(0, A), completed(0, A)]],
  ["an item twice", [started(0, A), completed(0, A), started(1, A), completed(1, A)]],
  ["a completion lost", [started(0, A), started(1, B), completed(1, B)]],
  ["other numbers", [started(1, A), completed(1, A), started(2, B), completed(2, B)]],
  ["crossed output", [started(0, A), completed(0, B), started(1, B), completed(1, A)]],
])("orderFreeFrames lets show %s", (_what, frames) => {
  const wanted = orderFreeFrames(
    stream([started(0, A), completed(0, A), started(1, B), completed(1, B)]),
  );

  expect(orderFreeFrames(stream(frames))).not.toBe(wanted);
});

test("orderFreeFrames moves nothing across a frame that cannot race", () => {
  const message =
    '{"type":"item.completed","item":{"id":"item_1","type":"agent_message","text":"x"}}';
  const text = stream([started(0, B), completed(0, B), message, started(2, A), completed(2, A)]);

  expect(orderFreeFrames(text)).toBe(text);
});

test("orderFreeFrames takes the first of two id keys for the item's", () => {
  expect(orderFreeFrames(stream([webSearch(1), webSearch(0)]))).toContain(
    '{"id":"item_0","type":"web_search","id":"ws_0"}',
  );
});

test("orderFreeFrames gives every interleaving one form, and changes nothing the second time", () => {
  const commands = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"), { minLength: 1 });
  const shuffled = commands.chain((names) =>
    fc.record({
      names: fc.constant(names),
      order: fc.shuffledSubarray(names, { minLength: names.length }),
      lags: fc.array(fc.nat(4), { minLength: names.length, maxLength: names.length }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ names, order, lags }) => {
      const canonical = orderFreeFrames(stream(race(names.toSorted(), [])));

      const once = orderFreeFrames(stream(race(order, lags)));

      expect(once).toBe(canonical);
      expect(orderFreeFrames(once)).toBe(once);
    }),
  );
});

/** Start the commands in order; each completes when `lag` more have started. */
function race(order: readonly string[], lags: readonly number[]): readonly string[] {
  const frames = order.flatMap((command, id) => [
    { at: id, frame: started(id, command) },
    { at: id + (lags[id] ?? 0) + 0.5, frame: completed(id, command) },
  ]);
  return frames.toSorted((one, other) => one.at - other.at).map(({ frame }) => frame);
}

function started(id: number, command: string): string {
  return `{"type":"item.started","item":{"id":"item_${id}","command":"${command}","status":"in_progress"}}`;
}

function completed(id: number, command: string): string {
  return `{"type":"item.completed","item":{"id":"item_${id}","command":"${command}","status":"completed"}}`;
}

function webSearch(id: number): string {
  return `{"type":"item.started","item":{"id":"item_${id}","type":"web_search","id":"ws_${id}"}}`;
}

function stream(frames: readonly string[]): string {
  return ['{"type":"turn.started"}', ...frames, '{"type":"turn.completed"}', ""].join("\n");
}
