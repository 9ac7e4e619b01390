import { option, requiredOption } from "../grammar/argument.ts";
import { command, commandGroup, type Command } from "../grammar/command.ts";
import { strictConfig } from "./shared-arguments.ts";

const OUT = requiredOption("-o, --out <DIR>", { rejectsEmpty: true });

/** `codex app-server` and its tools. */
export const appServerCommand: Command = command(
  "app-server",
  [
    strictConfig,
    option("--listen <URL>"),
    option("--stdio", { conflicts: ["listen"] }),
    option("--remote-control", { isHidden: true }),
    option("--analytics-default-enabled"),
    option("--ws-auth <MODE>", { values: ["capability-token", "signed-bearer-token"] }),
    option("--ws-token-file <PATH>", { rejectsEmpty: true }),
    option("--ws-token-sha256 <HEX>"),
    option("--ws-shared-secret-file <PATH>", { rejectsEmpty: true }),
    option("--ws-issuer <ISSUER>"),
    option("--ws-audience <AUDIENCE>"),
    option("--ws-max-clock-skew-seconds <SECONDS>"),
  ],
  {
    commands: [
      commandGroup("daemon", [
        command("bootstrap", [option("--remote-control")]),
        command("start"),
        command("restart"),
        command("enable-remote-control"),
        command("disable-remote-control"),
        command("stop"),
        command("version"),
        command("pid-update-loop"),
      ]),
      command("proxy", [option("--sock <SOCKET_PATH>", { rejectsEmpty: true })]),
      command("generate-ts", [
        OUT,
        option("-p, --prettier <PRETTIER_BIN>", { rejectsEmpty: true }),
        option("--experimental"),
      ]),
      command("generate-json-schema", [OUT, option("--experimental")]),
      command("generate-internal-json-schema", [OUT]),
    ],
  },
);

const JSON_OUTPUT = option("--json", { isGlobal: true });

/** `codex remote-control`: the daemon with remote control. */
export const remoteControlCommand: Command = command("remote-control", [JSON_OUTPUT], {
  commands: [command("start"), command("stop")],
});
