import { defineScenario } from "../../../harness/core/scenario/define-scenario.ts";
import { fakeTokens } from "../auth-json.ts";

export default defineScenario({
  id: "cli/logout-tokens",
  title: "Logging out of ChatGPT takes the refresh token back",
  layer: "protocol",
  specs: [8],
  files: {
    "codex-home/auth.json": {
      content: JSON.stringify({ auth_mode: "chatgpt", OPENAI_API_KEY: null, tokens: fakeTokens }),
    },
  },
  model: {
    steps: [
      { match: { method: "POST", path: "/oauth/revoke" }, chunks: [{ kind: "raw", text: "{}" }] },
    ],
  },
  steps: [
    {
      driver: "process",
      args: ["logout"],
      env: { CODEX_REVOKE_TOKEN_URL_OVERRIDE: "http://127.0.0.1:{{model.port}}/oauth/revoke" },
    },
  ],
  evidence: [
    { kind: "exit", code: 0 },
    { kind: "requests", backend: "model", count: 1 },
    { kind: "absent", path: "codex-home/auth.json" },
  ],
});
