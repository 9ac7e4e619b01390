import * as z from "zod";
import type { Channel } from "../observation/observation.ts";

/** How a step ended; `shown` is for people. */
export interface StepExit {
  readonly code: number | undefined;
  readonly shown: string;
}

const exits = z.array(
  z.object({
    code: z.number().optional(),
    signal: z.string().optional(),
    deadline: z.boolean().optional(),
  }),
);
const request = z.object({ backend: z.string() });
const tree = z.record(z.string(), z.object({ was: z.string().optional() }));
const list = z.array(z.unknown());

/** How the steps ended, in order. */
export function readExits(channels: readonly Channel[]): readonly StepExit[] {
  const seen = read(exits, "exit", channels) ?? [];
  return seen.map(({ code, signal, deadline }) => ({
    code,
    shown: [
      ...(code === undefined ? [] : [`exit code ${code}`]),
      ...(signal === undefined ? [] : [signal]),
      ...(deadline === true ? ["at the deadline"] : []),
    ].join(" "),
  }));
}

/** The backend of every recorded request, in order. */
export function readRequestBackends(channels: readonly Channel[]): readonly string[] {
  return channels
    .filter(({ name }) => name.startsWith("requests/"))
    .map(({ name }) => read(request, name, channels)?.backend ?? "");
}

/** Lab path to what became of the entry: `created`, `changed`, `removed` or `same`. */
export function readTree(channels: readonly Channel[]): ReadonlyMap<string, string> {
  const entries = Object.entries(read(tree, "tree", channels) ?? {});
  return new Map(entries.map(([path, { was }]) => [path, was ?? "same"]));
}

/** Number of requests that no script step expected. */
export function readUnanswered(channels: readonly Channel[]): number {
  return read(list, "unanswered", channels)?.length ?? 0;
}

function read<Shape>(
  shape: z.ZodType<Shape>,
  name: string,
  channels: readonly Channel[],
): Shape | undefined {
  const text = channels.find((channel) => channel.name === name)?.text;
  if (text === undefined) return undefined;
  return shape.safeParse(parse(text)).data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
