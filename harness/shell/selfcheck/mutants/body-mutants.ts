import { NothingToAlterError } from "../edit-text.ts";
import { withBody } from "../forward-requests.ts";
import type { WrapperMutant } from "../mutant.ts";
import { wrapper } from "./define-mutant.ts";
import { inBody, type RequestCase, requestMutant } from "./edit-request.ts";
import { INVENTED_V4, INVENTED_V7, UUID } from "./edit-rollout.ts";

const AIMS = ["compare:json"] as const;

const CASES: readonly RequestCase[] = [
  {
    id: "installation-id-changes",
    title: "the second request comes from another installation",
    aims: ["uuid4"],
    number: 2,
    path: /installation-id/,
    alter: inBody(
      new RegExp(`"x-codex-installation-id":"${UUID}"`),
      `"x-codex-installation-id":"${INVENTED_V4}"`,
    ),
  },
  {
    id: "installation-id-version",
    title: "the installation has an id of version 7",
    aims: ["uuid4"],
    path: /installation-id/,
    alter: inBody(
      new RegExp(`"x-codex-installation-id":"${UUID}"`),
      `"x-codex-installation-id":"${INVENTED_V7}"`,
    ),
  },
  {
    id: "body-key-order",
    title: "two keys of the body change places",
    aims: AIMS,
    path: /^\$\.body/,
    alter: inBody('"store":false,"stream":true', '"stream":true,"store":false'),
  },
  {
    id: "body-value",
    title: "calls are not parallel",
    aims: AIMS,
    path: /^\$\.body\.parallel_tool_calls$/,
    alter: inBody('"parallel_tool_calls":true', '"parallel_tool_calls":false'),
  },
  {
    id: "body-text",
    title: "one letter of the prompt",
    aims: AIMS,
    path: /^\$\.body\.input\[0\]\.content\[0\]\.text$/,
    alter: inBody('"Run it."', '"Run it!"'),
  },
  {
    id: "body-tool-missing",
    title: "a tool is not offered",
    aims: AIMS,
    path: /^\$\.body\.tools/,
    alter: (request) => {
      const tools = /"tools":\[(\{.*?\}\}),(\{"type")/.exec(request.body);
      if (tools === null) throw new NothingToAlterError("first tool");
      return withBody(request, request.body.replace(`${tools[1]},`, ""));
    },
  },
  {
    id: "body-layout",
    title: "the body is indented",
    aims: AIMS,
    path: /^\$\.bodyLayout$/,
    alter: (request) => {
      const parsed: unknown = JSON.parse(request.body);
      return withBody(request, JSON.stringify(parsed, undefined, 2));
    },
  },
  {
    id: "body-final-newline",
    title: "a newline after the body",
    aims: AIMS,
    path: /^\$/,
    alter: (request) => withBody(request, `${request.body}\n`),
  },
  {
    id: "veiled-description-word",
    title: "one word of a veiled tool description",
    aims: ["compare:veil"],
    path: /^\$\.body\.tools\[0\]\.description$/,
    alter: inBody(
      /("tools":\[\{"type":"function","name":"[^"]*","description":"[^"]*)\b\w+\b([^"]*")/,
      "$1anything$2",
    ),
  },
  {
    id: "tool-output-text",
    title: "the output of the command is one letter off",
    aims: AIMS,
    number: 2,
    path: /^\$\.body\.input\[2\]\.output$/,
    alter: inBody(String.raw`Output:\nhello`, String.raw`Output:\nHello`),
  },
];

/** Every request is said to come from an installation the fixture does not know. */
const foreignInstallation = wrapper({
  id: "installation-id-foreign",
  title: "the installation id of the machine is ignored, and another one used throughout",
  scenario: "exec/exec-command/success",
  aims: ["uuid4"],
  at: ["requests/01", /installation-id/],
  alteration: {
    request: (request) => ({
      kind: "send",
      requests: [
        inBody(
          new RegExp(`"x-codex-installation-id":"${UUID}"`),
          `"x-codex-installation-id":"${INVENTED_V4}"`,
        )(request),
      ],
    }),
  },
});

/** Bodies of what is sent to the model, altered on the wire. */
export const bodyMutants: readonly WrapperMutant[] = [
  ...CASES.map((one) => requestMutant(one)),
  foreignInstallation,
];
