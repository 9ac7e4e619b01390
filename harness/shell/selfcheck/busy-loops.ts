import { spawn } from "node:child_process";

/** Ends by itself when the process that asked for load is gone. */
const LOOP = 'while kill -0 "$1" 2>/dev/null; do :; done';

/** Keep `count` processor cores busy until disposed. */
export function startBusyLoops(count: number): Disposable & { readonly count: number } {
  const loops = Array.from({ length: count }, () =>
    spawn("/bin/sh", ["-c", LOOP, "busy", String(process.pid)], { stdio: "ignore" }),
  );
  return {
    count: loops.length,
    [Symbol.dispose]() {
      for (const loop of loops) loop.kill("SIGKILL");
    },
  };
}
