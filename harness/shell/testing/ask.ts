import { request, type OutgoingHttpHeaders } from "node:http";

/** What a client asks of a server on loopback. */
export interface Question {
  readonly port: number;
  readonly method?: string;
  readonly path?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Uint8Array;
}

/** What a client got: `isCut` when the connection broke before the end. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly isCut: boolean;
}

/** Ask a server as a subject would: a POST to `/v1/responses` unless told otherwise. */
export async function ask(question: Question): Promise<Answer> {
  const { port, method = "POST", path = "/v1/responses", headers = {}, body = "" } = question;
  return await new Promise((resolve, reject) => {
    const client = request({ host: "127.0.0.1", port, method, path, headers, agent: false });
    client.on("error", reject);
    client.on("response", (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
      response.on("error", () => undefined);
      response.on("close", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: text,
          isCut: !response.complete,
        }),
      );
    });
    client.end(body);
  });
}
