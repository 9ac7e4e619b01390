/** An external MCP server of the configuration. */
export interface McpServer {
  readonly name: string;
  readonly transport: McpTransport;
  readonly isEnabled: boolean;
  readonly isRequired: boolean;
  readonly startupTimeoutSec: number | undefined;
  readonly toolTimeoutSec: number | undefined;
  readonly enabledTools: readonly string[] | undefined;
  readonly disabledTools: readonly string[] | undefined;
}

/** How a server is reached. Entries of maps are sorted by key. */
export type McpTransport = StdioTransport | HttpTransport;

/** A program that is started. */
export interface StdioTransport {
  readonly kind: "stdio";
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Entries | undefined;
  /** Variables of our own environment that the program gets. */
  readonly envVars: readonly string[];
  readonly cwd: string | undefined;
}

/** An address that is called. */
export interface HttpTransport {
  readonly kind: "http";
  readonly url: string;
  readonly bearerTokenEnvVar: string | undefined;
  readonly httpHeaders: Entries | undefined;
  readonly envHttpHeaders: Entries | undefined;
}

/** Names with texts, sorted by name. */
export type Entries = readonly (readonly [name: string, text: string])[];
