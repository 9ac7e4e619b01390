import type { ModelProvider } from "../config/model-provider.ts";
import { finalFailure, TurnFailedError } from "./turn-failure.ts";
import { formatUserAgent, originatorOf } from "./user-agent.ts";

type Environment = Readonly<Record<string, string | undefined>>;
type Header = readonly [name: string, value: string];

/** Where requests to a provider go. */
export function providerUrl(provider: ModelProvider): URL {
  const url = new URL(`${provider.baseUrl.replace(/\/+$/, "")}/responses`);
  const query = provider.queryParams.map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  );
  url.search = query.join("&");
  return url;
}

/**
 * The headers of a request, in wire order; `turnHeaders` come after the provider's own.
 * Throws TurnFailedError when the key is in an environment variable that is not set.
 *
 * Source: docs/reference/exec.md sections 4.4 and 17
 */
export function providerHeaders(
  provider: ModelProvider,
  env: Environment,
  turnHeaders: readonly Header[],
): readonly Header[] {
  const token = readToken(provider, env);
  return [
    ...provider.headers.map(([name, value]): Header => [name.toLowerCase(), value]),
    ...provider.envHeaders.flatMap(([name, variable]): Header[] => {
      const value = env[variable] ?? "";
      return value.trim() === "" ? [] : [[name.toLowerCase(), value]];
    }),
    ...turnHeaders,
    ...(token === undefined ? [] : [["authorization", `Bearer ${token}`] as const]),
    ["content-type", "application/json"],
    ["originator", originatorOf(env)],
    ["user-agent", formatUserAgent(env)],
  ];
}

function readToken(provider: ModelProvider, env: Environment): string | undefined {
  if (provider.envKey !== undefined) return readEnvKey(provider.envKey, provider, env);
  if (provider.bearerToken !== undefined) return provider.bearerToken;
  const key = env["CODEX_API_KEY"] ?? "";
  return key === "" ? undefined : key;
}

function readEnvKey(name: string, provider: ModelProvider, env: Environment): string {
  const value = env[name] ?? "";
  if (value.trim() !== "") return value;
  const hint = provider.envKeyInstructions;
  const missing = `Missing environment variable: \`${name}\`.`;
  throw new TurnFailedError(finalFailure(hint === undefined ? missing : `${missing} ${hint}`));
}
