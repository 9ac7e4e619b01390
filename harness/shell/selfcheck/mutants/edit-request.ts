import { replaceOnce } from "../edit-text.ts";
import { withBody } from "../forward-requests.ts";
import type { WireRequest, WrapperMutant } from "../mutant.ts";
import { inRequest, wrapper } from "./define-mutant.ts";

/** A mutant of one request in few words; all run on one scenario. */
export type RequestCase = Pick<WrapperMutant, "id" | "title" | "aims"> & {
  readonly path: RegExp;
  /** Which request is altered, default the first. */
  readonly number?: number;
  readonly alter: (request: WireRequest) => WireRequest;
};

/** Complete a case. The scenario has two requests. */
export function requestMutant({ path, number = 1, alter, ...rest }: RequestCase): WrapperMutant {
  return wrapper({
    ...rest,
    scenario: "exec/exec-command/success",
    at: [`requests/0${number}`, path],
    alteration: inRequest(number, alter),
  });
}

/** Replace a piece of the headers, which are joined by CRLF for it. */
export function inHeaders(from: RegExp, to: string): (request: WireRequest) => WireRequest {
  return (request) => ({
    ...request,
    headers: replaceOnce(request.headers.join("\r\n"), from, to).split("\r\n"),
  });
}

/** Replace a piece of the body; its length is told anew. */
export function inBody(from: string | RegExp, to: string): (request: WireRequest) => WireRequest {
  return (request) => withBody(request, replaceOnce(request.body, from, to));
}
