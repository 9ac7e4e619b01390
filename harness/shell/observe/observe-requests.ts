import { indentJson } from "../../core/observation/indent-json.ts";
import { jsonLayout } from "../../core/observation/json-layout.ts";
import type { Channel } from "../../core/observation/observation.ts";
import type { RecordedRequest } from "../backend/recorded-request.ts";

/** One channel for each request, in order of arrival: `requests/01`, `requests/02`… */
export function observeRequests(requests: readonly RecordedRequest[]): readonly Channel[] {
  return requests.map((request, index) => ({
    name: `requests/${String(index + 1).padStart(2, "0")}`,
    format: "json",
    text: formatRequest(request),
  }));
}

/** Requests that no script step expected. Such a channel is red by its presence. */
export function observeUnanswered(requests: readonly RecordedRequest[]): readonly Channel[] {
  if (requests.length === 0) return [];
  return [
    {
      name: "unanswered",
      format: "json",
      text: `[\n${requests.map(formatRequest).join(",\n")}]\n`,
    },
  ];
}

/** The body keeps its own tokens, re-indented for people; `bodyLayout` says how it came. HTTP 1.1 goes without saying. */
function formatRequest(request: RecordedRequest): string {
  const { backend, method, path, httpVersion, headers, body } = request;
  const text = body.toString("utf8");
  const isExact = Buffer.from(text, "utf8").equals(body);
  const layout = isExact ? describeLayout(text) : "binary";
  const lines = [
    ` "backend": ${JSON.stringify(backend)}`,
    ` "method": ${JSON.stringify(method)}`,
    ` "path": ${JSON.stringify(path)}`,
    ...(httpVersion === "1.1" ? [] : [` "httpVersion": ${JSON.stringify(httpVersion)}`]),
    ` "headers": [\n${headers.map((line) => `  ${JSON.stringify(line)}`).join(",\n")}\n ]`,
    ` "bodyLayout": ${JSON.stringify(layout)}`,
    ` "body": ${formatBody(layout, text, body)}`,
  ];
  return `{\n${lines.join(",\n")}\n}\n`;
}

function describeLayout(text: string): string {
  return text === "" ? "empty" : jsonLayout(text);
}

function formatBody(layout: string, text: string, body: Buffer): string {
  if (layout === "empty") return "null";
  if (layout === "binary") return JSON.stringify({ base64: body.toString("base64") });
  if (layout === "text") return JSON.stringify(text);
  return indentJson(text, 1).replaceAll("\n", "\n ");
}
