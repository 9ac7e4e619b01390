import type { ModelStep, RequestMatch } from "../../core/scenario/model-script.ts";
import type { RecordedRequest } from "./recorded-request.ts";

/**
 * Choose the scripted step that answers a request: the first unused one whose predicate holds, else the next
 * unused one without a predicate. `undefined`: the script did not expect this request.
 */
export function chooseStep(
  steps: readonly ModelStep[],
  used: ReadonlySet<number>,
  request: RecordedRequest,
): number | undefined {
  const unused = steps.flatMap((step, index) => (used.has(index) ? [] : [{ step, index }]));
  const matched = unused.find(({ step }) => step.match !== undefined && holds(step.match, request));
  if (matched !== undefined) return matched.index;
  return unused.find(({ step }) => step.match === undefined && isModelCall(request))?.index;
}

/** Steps without a predicate answer what a model server is for; anything else must be named. */
function isModelCall({ method, path }: RecordedRequest): boolean {
  return method === "POST" && /\/responses(?:\/compact)?(?:\?|$)/.test(path);
}

function holds(match: RequestMatch, request: RecordedRequest): boolean {
  const { method, path, bodyContains, header } = match;
  return (
    (method === undefined || method === request.method) &&
    (path === undefined || path === request.path) &&
    (bodyContains === undefined || request.body.includes(bodyContains)) &&
    (header === undefined || hasHeader(request.headers, header))
  );
}

function hasHeader(
  headers: readonly string[],
  wanted: { readonly name: string; readonly contains: string },
): boolean {
  return headers.some((line) => {
    const colon = line.indexOf(": ");
    const name = line.slice(0, colon).toLowerCase();
    return name === wanted.name.toLowerCase() && line.slice(colon + 2).includes(wanted.contains);
  });
}
