import type { WrapperMutant } from "../mutant.ts";
import { INVENTED_V7, UUID } from "./edit-rollout.ts";
import { inHeaders, type RequestCase, requestMutant } from "./edit-request.ts";

const AIMS = ["compare:json"] as const;

const CASES: readonly RequestCase[] = [
  {
    id: "header-value",
    title: "another originator",
    aims: AIMS,
    path: /^\$\.headers\[8\]$/,
    alter: inHeaders(/originator: codex_exec/, "originator: codex_cli"),
  },
  {
    id: "header-order",
    title: "two headers change places",
    aims: AIMS,
    path: /^\$\.headers\[[67]\]/,
    alter: inHeaders(/(accept: [^\r]*)\r\n(content-type: [^\r]*)/, "$2\r\n$1"),
  },
  {
    id: "header-case",
    title: "a header's name in another case",
    aims: AIMS,
    path: /^\$\.headers\[6\]$/,
    alter: inHeaders(/accept:/, "Accept:"),
  },
  {
    id: "header-missing",
    title: "a header is missing",
    aims: AIMS,
    path: /^\$\.headers\[0\]$/,
    alter: inHeaders(/x-codex-beta-features: [^\r]*\r\n/, ""),
  },
  {
    id: "header-extra",
    title: "a header too many",
    aims: AIMS,
    path: /^\$\.headers\[\d+\]$/,
    alter: inHeaders(/$/, "\r\nconnection: keep-alive"),
  },
  {
    id: "user-agent-system",
    title: "the system in the user agent without its release",
    aims: ["host-system"],
    path: /^\$\.headers\[9\]$/,
    alter: inHeaders(/(user-agent: [^(]*\([A-Z][A-Za-z ]*) [^;]*;/, "$1;"),
  },
  {
    id: "user-agent-other-system",
    title: "a system in the user agent that is not the machine's",
    aims: ["host-system"],
    path: /^\$\.headers\[9\]$/,
    alter: inHeaders(/(user-agent: [^(]*\()[^)]*\)/, "$1Plan Nine 4.0; arm64)"),
  },
  {
    id: "host-port-other",
    title: "the host header names another port",
    aims: ["lab-ports"],
    path: /^\$\.headers\[10\]$/,
    alter: inHeaders(/host: 127\.0\.0\.1:\d+/, "host: 127.0.0.1:9"),
  },
  {
    id: "length-leading-zero",
    title: "the length of the body with a leading zero",
    aims: ["body-length"],
    path: /^\$\.headers\[11\]$/,
    alter: inHeaders(/content-length: /, "content-length: 0"),
  },
  {
    id: "turn-start-seconds",
    title: "the start of the turn in seconds",
    aims: ["turn-start"],
    path: /^\$\.headers\[1\]$/,
    alter: inHeaders(/("turn_started_at_unix_ms":\d{10})\d{3}/, "$1"),
  },
  {
    id: "turn-start-past",
    title: "a turn that started before the run",
    aims: ["turn-start"],
    path: /^\$\.headers\[1\]$/,
    alter: inHeaders(/"turn_started_at_unix_ms":\d{13}/, '"turn_started_at_unix_ms":1577836800000'),
  },
  {
    id: "request-thread-crossed",
    title: "the second request belongs to another thread",
    aims: ["uuid7"],
    number: 2,
    path: /^\$\.headers\[5\]$/,
    alter: inHeaders(new RegExp(`\r\nthread-id: ${UUID}`), `\r\nthread-id: ${INVENTED_V7}`),
  },
  {
    id: "request-http-version",
    title: "an older version of HTTP",
    aims: AIMS,
    path: /^\$\.httpVersion$/,
    alter: (request) => ({ ...request, line: request.line.replace("HTTP/1.1", "HTTP/1.0") }),
  },
  {
    id: "request-path",
    title: "another path",
    aims: AIMS,
    path: /^\$\.path$/,
    alter: (request) => ({
      ...request,
      line: request.line.replace("/v1/responses", "/v1/responses?x=1"),
    }),
  },
];

/** Request line and headers of what is sent to the model, altered on the wire. */
export const headerMutants: readonly WrapperMutant[] = CASES.map((one) => requestMutant(one));
