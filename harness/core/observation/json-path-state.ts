import { parsePathPattern, type PathSegment } from "./json-path-pattern.ts";

/** Where a walk through a document stands with respect to a set of path patterns. */
export interface JsonPathState<Target> {
  /** Targets of the patterns that end exactly here, in the order given. */
  readonly targets: readonly Target[];
  /** No pattern can match here or below. */
  readonly dead: boolean;
  /** Step into the member with this (decoded) key. */
  key(name: string): JsonPathState<Target>;
  /** Step into any element of an array. */
  index(): JsonPathState<Target>;
}

/** A pattern and what it stands for. */
export interface PathTarget<Target> {
  readonly path: string;
  readonly target: Target;
}

interface Position<Target> {
  readonly segments: readonly PathSegment[];
  readonly at: number;
  readonly target: Target;
}

const KNOWN_KEYS_LIMIT = 1_000;

/** Build the root state for matching many path patterns in one walk. */
export function createJsonPathState<Target>(
  patterns: readonly PathTarget<Target>[],
): JsonPathState<Target> {
  return createState(
    patterns.map(({ path, target }) => ({ segments: parsePathPattern(path), at: 0, target })),
  );
}

function createState<Target>(positions: readonly Position<Target>[]): JsonPathState<Target> {
  const known = new Map<string, JsonPathState<Target>>();
  let element: JsonPathState<Target> | undefined;
  return {
    targets: positions.filter((one) => one.at === one.segments.length).map((one) => one.target),
    dead: positions.length === 0,
    key(name) {
      const seen = known.get(name);
      if (seen !== undefined) return seen;
      const next = createState(positions.flatMap((one) => advance(one, name)));
      // Keys may be data (the tree channel's are paths): remember only so many.
      if (known.size < KNOWN_KEYS_LIMIT) known.set(name, next);
      return next;
    },
    index() {
      element ??= createState(positions.flatMap((one) => advance(one, undefined)));
      return element;
    },
  };
}

/** All positions reached by one step; `name` is undefined for a step into an array. */
function advance<Target>(position: Position<Target>, name: string | undefined): Position<Target>[] {
  const segment = position.segments[position.at];
  if (segment === undefined) return [];
  const next = { ...position, at: position.at + 1 };
  if (segment.kind === "deep") return [position, ...advance(next, name)];
  return takes(segment, name) ? [next] : [];
}

function takes(segment: PathSegment, name: string | undefined): boolean {
  if (name === undefined) return segment.kind === "index";
  if (segment.kind === "key") return segment.key === name;
  return segment.kind === "key-glob" && segment.pattern.test(name);
}
