/** One kind of secret and how it looks. */
export interface SecretKind {
  readonly kind: string;
  /** Global; group 1 is the value when the match holds more than it. */
  readonly pattern: RegExp;
}

/** What scanners of the big hosts look for, and what subjects of ours handle. */
export const SECRET_KINDS: readonly SecretKind[] = [
  { kind: "Anthropic API key", pattern: /\bsk-ant-[A-Za-z0-9_-]{16,}/gu },
  { kind: "OpenAI API key", pattern: /\bsk-(?!ant-)[A-Za-z0-9_-]{16,}/gu },
  { kind: "AWS access key id", pattern: /\b(?:AKIA|ASIA|AGPA|AIDA|AROA)[A-Z0-9]{16}\b/gu },
  {
    kind: "AWS secret access key",
    pattern: /aws_?secret_?access_?key["'\s:=]{1,6}([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+])/giu,
  },
  { kind: "GitHub token", pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_\w{22,})/gu },
  { kind: "GitLab token", pattern: /\bglpat-[A-Za-z0-9_-]{20,}/gu },
  { kind: "Slack token", pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/gu },
  {
    kind: "Slack webhook",
    pattern: /hooks\.slack\.com\/services\/[A-Z0-9]+\/[A-Z0-9]+\/\w{16,}/gu,
  },
  { kind: "Google API key", pattern: /\bAIza[A-Za-z0-9_-]{35}/gu },
  { kind: "Google OAuth token", pattern: /\bya29\.[A-Za-z0-9_-]{20,}/gu },
  { kind: "npm token", pattern: /\bnpm_[A-Za-z0-9]{36}\b/gu },
  { kind: "Stripe key", pattern: /\b[rs]k_(?:live|test)_[A-Za-z0-9]{16,}/gu },
  { kind: "Hugging Face token", pattern: /\bhf_[A-Za-z0-9]{30,}/gu },
  {
    kind: "JSON web token",
    pattern: /\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/gu,
  },
  { kind: "private key", pattern: /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----/gu },
  { kind: "bearer token", pattern: /\bbearer\s+([A-Za-z0-9._~+/=-]{16,})/giu },
  {
    kind: "basic credentials",
    pattern: /\bauthorization["']?\s*:\s*["']?basic\s+([A-Za-z0-9+/]{12,}={0,2})/giu,
  },
  {
    kind: "password in a URL",
    pattern: /\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@"'<>]+:([^\s:/@"'<>]{3,})@/giu,
  },
];
