import { describeBase64UrlDefect } from "./base64url.ts";

/**
 * The reason why a text is no agent identity token, or undefined when its payload is JSON
 * with claims. The port does not go further than that.
 */
export function checkAgentIdentity(token: string): string | undefined {
  const parts = token.split(".");
  const [, payload = ""] = parts;
  if (parts.length !== 3 || parts.includes("")) return "invalid agent identity JWT format";
  if (describeBase64UrlDefect(payload) !== undefined) {
    return "agent identity JWT payload is not valid base64url";
  }
  return hasClaims(payload) ? undefined : "agent identity JWT payload is not valid JSON";
}

function hasClaims(payload: string): boolean {
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, "base64url").toString());
    return typeof claims === "object" && claims !== null && "agent_runtime_id" in claims;
  } catch {
    return false;
  }
}
