import type { IncomingMessage } from "node:http";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { decompress as decompressZstd } from "fzstd";
import type { RecordedRequest } from "./recorded-request.ts";

/** Read a request whole and decode its body; a body that does not decode is kept as it came. */
export async function readRequest(
  request: IncomingMessage,
  backend: string,
): Promise<RecordedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return {
    backend,
    method: request.method ?? "",
    path: request.url ?? "",
    httpVersion: request.httpVersion,
    headers: pairHeaders(request.rawHeaders),
    body: decodeBody(Buffer.concat(chunks), request.headers["content-encoding"]),
  };
}

function pairHeaders(raw: readonly string[]): readonly string[] {
  return raw.flatMap((name, index) =>
    index % 2 === 0 ? [`${name}: ${raw[index + 1] ?? ""}`] : [],
  );
}

function decodeBody(body: Buffer, encoding: string | undefined): Buffer {
  try {
    if (encoding === "zstd") return Buffer.from(decompressZstd(body));
    if (encoding === "gzip") return gunzipSync(body);
    if (encoding === "deflate") return inflateSync(body);
    if (encoding === "br") return brotliDecompressSync(body);
    return body;
  } catch {
    return body;
  }
}
