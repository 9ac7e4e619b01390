import { writeFileSync } from "node:fs";
import type { JsonObject } from "../responses/json.ts";
import { message, userMessage } from "../responses/response-item.ts";
import { createResponsesClient } from "../responses/responses-client.ts";
import { createUuid7 } from "../rollout/uuid7.ts";
import { readInstallationId } from "../state/installation-id.ts";
import { stateDir } from "../state/open-state.ts";
import { writeThreadRow } from "../state/thread-row.ts";
import { describeOsError } from "../text/os-error.ts";
import { createCommandSessions } from "../tools/command-sessions.ts";
import { createTurnDiff } from "../tools/turn-diff.ts";
import { VERSION } from "../responses/user-agent.ts";
import type { ExecIo } from "./exec-io.ts";
import { formatWorkspaces, readGitFacts, type GitFacts } from "./git-facts.ts";
import { readGuides } from "./guides.ts";
import { permissionProfile } from "./permission-profile.ts";
import { attachImages } from "./attach-images.ts";
import { createHumanOutput } from "./human-output.ts";
import { createJsonOutput } from "./json-output.ts";
import { formatLogLine, type LogEntry } from "./log-error.ts";
import { createStyle, type ApplyStyle } from "./text-style.ts";
import { listenForInterrupt } from "./interruption.ts";
import type { EmitTurnEvent } from "./turn-event.ts";
import { missingBubblewrap } from "./missing-bubblewrap.ts";
import { openThread } from "./open-thread.ts";
import { openTurn } from "./open-turn.ts";
import type { PreparedRun } from "./prepare-run.ts";
import { runTurn, type TurnEnd } from "./run-turn.ts";
import type { ExecOutput } from "./session-summary.ts";
import type { OpenThread } from "./start-thread.ts";
import { isProjectKnown, trustDirectory } from "./trust-directory.ts";
import type { Turn } from "./turn.ts";

/** A turn that was run, or why there was no thread for it. */
export type RanThread =
  | { readonly kind: "ran"; readonly exitCode: 0 | 1 }
  | { readonly kind: "failed"; readonly message: string };

/** Start or continue a thread, run one turn of it, and tell the exit code. */
export async function runThread(run: PreparedRun, io: ExecIo): Promise<RanThread> {
  const git = run.gitRoot === undefined ? undefined : await readGitFacts(run.gitRoot);
  const opened = openThread(run, io, git);
  if (opened.kind === "failed") return opened;
  const installationId = readInstallationId(io.codexHome);
  const root = run.gitRoot ?? run.workDir;
  if (opened.open.isNew && run.settings.sandbox !== "read-only") {
    if (!isProjectKnown(run.table, root)) trustDirectory(io.codexHome, root);
  }
  const output = createOutput(run, io);
  const { settings, prompt, workDir } = run;
  output.begin({ threadId: opened.open.thread.id, workDir, settings, prompt });
  const end = await runOneTurn({ run, io, git, installationId, open: opened.open, output });
  opened.open.close();
  if (opened.open.path !== undefined) keepRow(run, io, { open: opened.open, git });
  if (end.kind !== "completed") return { kind: "ran", exitCode: 1 };
  writeLastMessage(run, io, end.lastMessage);
  return { kind: "ran", exitCode: 0 };
}

function createOutput({ options, settings }: PreparedRun, io: ExecIo): ExecOutput {
  if (options.json) return createJsonOutput((text) => io.stdout.write(text));
  return createHumanOutput({
    writeError: (text) => io.stderr.write(text),
    writeOut: (text) => io.stdout.write(text),
    isOneTerminal: io.stdout.isTTY && io.stderr.isTTY,
    style: styleOf(options, io),
    warning: settings.sandbox === "danger-full-access" ? undefined : missingBubblewrap(io.env),
    settings,
  });
}

function styleOf({ color }: PreparedRun["options"], io: ExecIo): ApplyStyle {
  const isColorTerminal = io.stderr.isTTY && (io.env["NO_COLOR"] ?? "") === "";
  return createStyle(color === "always" || (color === "auto" && isColorTerminal));
}

interface TurnRun {
  readonly run: PreparedRun;
  readonly io: ExecIo;
  readonly git: GitFacts | undefined;
  readonly installationId: string;
  readonly open: OpenThread;
  readonly output: ExecOutput;
}

async function runOneTurn(parts: TurnRun): Promise<TurnEnd> {
  const { run, io, open, output } = parts;
  const { thread } = open;
  const { settings, prompt, workDir } = run;
  const startedMs = Date.now();
  const turnId = createUuid7(startedMs);
  const context = open.isNew ? formatContext(run, io) : [];
  const { images } = run.options;
  const imageParts = attachImages(images, io.cwd);
  openTurn(thread, { turnId, startedMs, workDir, settings, prompt, context, imageParts, images });
  output.show({ kind: "turn-started" });
  const style = styleOf(run.options, io);
  const client = createResponsesClient(settings.provider, io.env);
  const sessions = createCommandSessions();
  const interruption = listenForInterrupt();
  const emit: EmitTurnEvent = (event) => {
    if (!interruption.isStopped()) output.show(event);
  };
  const log = (entry: LogEntry): void => {
    io.stderr.write(formatLogLine(entry, style));
  };
  let firstOutputMs: number | undefined;
  const turn: Turn = {
    thread,
    settings,
    client,
    identity: {
      threadId: thread.id,
      turnId,
      startedMs,
      installationId: parts.installationId,
      workspaces: parts.git === undefined ? undefined : formatWorkspaces(parts.git),
    },
    tools: {
      cwd: workDir,
      env: io.env,
      threadId: thread.id,
      turnId,
      settings,
      sessions,
      turnDiff: createTurnDiff(run.gitRoot ?? workDir),
      emit,
      log,
      record(payload) {
        thread.record("event_msg", payload);
      },
    },
    outputSchema: run.outputSchema,
    emit,
    interruption,
    log,
    noteFirstOutput() {
      firstOutputMs ??= Date.now();
    },
  };
  try {
    const end = await runTurn(turn);
    closeTurn({ turn, end, firstOutputMs });
    return end;
  } finally {
    interruption.end();
    sessions.killAll();
    client.close();
  }
}

/** What a new thread begins with: the user's own instructions, then the guides. */
function formatContext(
  { settings, workDir, gitRoot }: PreparedRun,
  { codexHome }: ExecIo,
): readonly JsonObject[] {
  const { developerInstructions, guideLimit: maxBytes, guideFallbacks: fallbackNames } = settings;
  const guides = readGuides({ codexHome, workDir, gitRoot, maxBytes, fallbackNames });
  return [
    ...(developerInstructions === undefined ? [] : [message("developer", developerInstructions)]),
    ...(guides === undefined ? [] : [userMessage(guides)]),
  ];
}

interface ClosedTurn {
  readonly turn: Turn;
  readonly end: TurnEnd;
  readonly firstOutputMs: number | undefined;
}

function closeTurn({ turn, end, firstOutputMs }: ClosedTurn): void {
  const { thread, identity, emit } = turn;
  const nowMs = Date.now();
  const times = {
    completed_at: Math.floor(nowMs / 1000),
    duration_ms: nowMs - identity.startedMs,
  };
  const head = { turn_id: identity.turnId };
  if (end.kind === "interrupted") {
    thread.addItem(userMessage(INTERRUPTED));
    thread.record("event_msg", { type: "turn_aborted", ...head, reason: "interrupted", ...times });
    return;
  }
  const lastMessage = end.kind === "completed" ? end.lastMessage : undefined;
  const first =
    firstOutputMs === undefined
      ? {}
      : { time_to_first_token_ms: firstOutputMs - identity.startedMs };
  thread.record("event_msg", {
    type: "task_complete",
    ...head,
    last_agent_message: lastMessage ?? null,
    ...times,
    ...first,
  });
  if (end.kind === "failed") emit({ kind: "failed", message: end.message });
  else emit({ kind: "completed", usage: thread.usage(), lastMessage });
}

/** What the model reads, when the thread goes on, about a turn that the user stopped. */
const INTERRUPTED =
  "<turn_aborted>\nThe user interrupted the previous turn on purpose. Any running unified exec processes may still be running in the background. If any tools/commands were aborted, they may have partially executed.\n</turn_aborted>";

function keepRow(
  { settings, prompt, workDir }: PreparedRun,
  io: ExecIo,
  { open, git }: Pick<TurnRun, "open" | "git">,
): void {
  writeThreadRow(stateDir(io.codexHome, io.env), {
    id: open.thread.id,
    rolloutPath: open.path ?? "",
    createdMs: open.thread.createdMs,
    updatedMs: Date.now(),
    modelProvider: settings.provider.id,
    cwd: workDir,
    permissions: JSON.stringify(permissionProfile(settings.sandbox)),
    firstUserMessage: open.past.firstUserMessage ?? prompt,
    tokensUsed: open.thread.usage().total,
    cliVersion: VERSION,
    model: settings.model.slug,
    reasoningEffort: settings.effort,
    git: { commit: git?.commit, branch: git?.branch, originUrl: git?.originUrl },
  });
}

function writeLastMessage({ options }: PreparedRun, io: ExecIo, text: string | undefined): void {
  const path = options.outputLastMessage;
  if (path === undefined) return;
  try {
    writeFileSync(path, text ?? "");
    if (text === undefined) {
      io.stderr.write(`Warning: no last agent message; wrote empty content to ${path}\n`);
    }
  } catch (error) {
    const cause = describeOsError(error);
    io.stderr.write(`Failed to write last message file ${JSON.stringify(path)}: ${cause}\n`);
  }
}
