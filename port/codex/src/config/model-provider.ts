import { isConfigTable, type ConfigTable } from "./config-table.ts";
import {
  booleanSetting,
  integerSetting,
  settingAt,
  textEntries,
  textSetting,
} from "./read-setting.ts";

/** A server that speaks the Responses API. */
export interface ModelProvider {
  readonly id: string;
  readonly name: string;
  readonly baseUrl: string;
  readonly envKey: string | undefined;
  readonly envKeyInstructions: string | undefined;
  readonly bearerToken: string | undefined;
  readonly headers: readonly (readonly [string, string])[];
  /** Header name to the environment variable that holds its value. */
  readonly envHeaders: readonly (readonly [string, string])[];
  readonly queryParams: readonly (readonly [string, string])[];
  readonly requiresOpenaiAuth: boolean;
  readonly supportsWebsockets: boolean;
  /** Whether a program or a cloud service gives the key. */
  readonly hasKeySource: boolean;
  readonly requestMaxRetries: number;
  readonly streamMaxRetries: number;
  readonly streamIdleTimeoutMs: number;
}

/** Read `model_providers.ID`; `undefined` when there is none. */
export function readProvider(table: ConfigTable, id: string): ModelProvider | undefined {
  const providers = settingAt(table, "model_providers");
  const own = isConfigTable(providers) && Object.hasOwn(providers, id) ? providers[id] : undefined;
  if (!isConfigTable(own)) return undefined;
  return {
    id,
    name: textSetting(own, "name") ?? "",
    baseUrl: textSetting(own, "base_url") ?? "https://api.openai.com/v1",
    envKey: textSetting(own, "env_key"),
    envKeyInstructions: textSetting(own, "env_key_instructions"),
    bearerToken: textSetting(own, "experimental_bearer_token"),
    headers: textEntries(own, "http_headers"),
    envHeaders: textEntries(own, "env_http_headers"),
    queryParams: textEntries(own, "query_params"),
    requiresOpenaiAuth: booleanSetting(own, "requires_openai_auth") ?? false,
    supportsWebsockets: booleanSetting(own, "supports_websockets") ?? false,
    hasKeySource: own["auth"] !== undefined || own["aws"] !== undefined,
    requestMaxRetries: Math.min(integerSetting(own, "request_max_retries") ?? 4, 100),
    streamMaxRetries: Math.min(integerSetting(own, "stream_max_retries") ?? 5, 100),
    streamIdleTimeoutMs: integerSetting(own, "stream_idle_timeout_ms") ?? 300_000,
  };
}
