import { createJsonPathState } from "../observation/json-path-state.ts";
import { walkJsonPaths } from "../observation/walk-json-paths.ts";

/** A line of an event stream; `id` is the spelling of its item's id, the first one where the key comes twice. */
interface Frame {
  readonly line: string;
  readonly type: string;
  readonly id: string;
  readonly idStart: number;
}

const PLACES = createJsonPathState<"type" | "id">([
  { path: "type", target: "type" },
  { path: "item.id", target: "id" },
]);
const STARTED = '"item.started"';
const ITEM_ID = /^"item_([0-9]+)"$/;

/**
 * Take the free order out of an event stream: tools called in parallel start, end and are numbered in the
 * order of a race. Between two frames that no race can move (everything but items with an `item.started`),
 * frames are gathered by item, items sorted by what they say, and numbered in that order with the numbers the
 * stream used. What stays as it was, and so stays comparable: the order of an item's own frames, the multiset
 * of items, and the order of all other frames.
 *
 * Source: docs/reference/exec.md section 3.1
 */
export function orderFreeFrames(text: string): string {
  const frames = text.split("\n").map(readFrame);
  const racing = new Set(frames.filter(({ type }) => type === STARTED).map(({ id }) => id));
  racing.delete("");
  const ordered: Frame[] = [];
  let segment: Frame[] = [];
  for (const frame of frames) {
    if (racing.has(frame.id)) {
      segment.push(frame);
      continue;
    }
    ordered.push(...sortItems(segment), frame);
    segment = [];
  }
  ordered.push(...sortItems(segment));
  return renumber(ordered).join("\n");
}

function readFrame(line: string): Frame {
  let [type, id, idStart] = ["", "", 0];
  walkJsonPaths(line, PLACES, {
    leaf([target], _type, { start, end }) {
      if (target === "type" && type === "") type = line.slice(start, end);
      if (target !== "id" || id !== "") return;
      id = line.slice(start, end);
      idStart = start;
    },
  });
  return { line, type, id, idStart };
}

function sortItems(frames: readonly Frame[]): readonly Frame[] {
  const items = new Map<string, Frame[]>();
  for (const frame of frames) {
    const item = items.get(frame.id);
    if (item === undefined) items.set(frame.id, [frame]);
    else item.push(frame);
  }
  return [...items.values()]
    .map((item) => ({ item, says: item.map((frame) => withId(frame, "")).join("\n") }))
    .toSorted((one, other) => (one.says < other.says ? -1 : Number(one.says > other.says)))
    .flatMap(({ item }) => item);
}

/** The numbers the stream used, smallest first, go to the items in order of appearance. */
function renumber(frames: readonly Frame[]): readonly string[] {
  const ids = [...new Set(frames.map(({ id }) => id).filter((id) => ITEM_ID.test(id)))];
  const numbers = ids
    .map((id) => Number(ITEM_ID.exec(id)?.[1]))
    .toSorted((one, other) => one - other);
  const renamed = new Map(ids.map((id, at) => [id, `"item_${numbers[at]}"`]));
  return frames.map((frame) => withId(frame, renamed.get(frame.id) ?? frame.id));
}

function withId({ line, id, idStart }: Frame, newId: string): string {
  return line.slice(0, idStart) + newId + line.slice(idStart + id.length);
}
