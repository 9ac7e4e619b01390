import { defineScenario } from "../../../../harness/core/scenario/define-scenario.ts";
import { execTurn } from "../../exec-turn.ts";
import { reply } from "../../model-steps.ts";
import { message } from "../../responses.ts";

export default defineScenario({
  id: "exec/messages/plain",
  ...execTurn({
    title: "The model answers with one message",
    specs: [6, 17, 18, 28, 34],
    layer: "protocol",
    model: [reply(message("Hello."))],
  }),
});
