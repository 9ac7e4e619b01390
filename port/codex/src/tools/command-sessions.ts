import { randomInt } from "node:crypto";
import type { CommandProcess } from "./command-process.ts";

/** The commands of this run that were still going when the model was answered. */
export interface CommandSessions {
  /** See to it that a command does not outlive this run. */
  track(process: CommandProcess): void;
  /** Keep a command and give it a number to ask for it by. */
  add(process: CommandProcess): number;
  get(id: number): CommandProcess | undefined;
  remove(id: number): void;
  /** End every command that is still going. */
  killAll(): void;
}

/** Create an empty set of sessions. */
export function createCommandSessions(): CommandSessions {
  const sessions = new Map<number, CommandProcess>();
  const tracked = new Set<CommandProcess>();
  return {
    track(process) {
      tracked.add(process);
      process.onEnd(() => tracked.delete(process));
    },
    add(process) {
      let id = randomInt(1_000, 100_000);
      while (sessions.has(id)) id = randomInt(1_000, 100_000);
      sessions.set(id, process);
      return id;
    },
    get: (id) => sessions.get(id),
    remove(id) {
      sessions.delete(id);
    },
    killAll() {
      for (const process of tracked) process.kill();
      sessions.clear();
    },
  };
}
