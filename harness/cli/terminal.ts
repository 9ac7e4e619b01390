/** Print a line for people or programs to standard output. */
export function printLine(text = ""): void {
  process.stdout.write(`${text}\n`);
}

/** Print a line to standard error. */
export function printError(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Whether colour is wanted: a terminal, and nobody asked for none. */
export function wantsColour(): boolean {
  return process.stdout.isTTY && process.env["NO_COLOR"] === undefined;
}

/** Shows how far long work is: one rewritten line on a terminal, a plain line now and then elsewhere. */
export interface ProgressLine {
  update(done: number, total: number, what: string): void;
  end(): void;
}

/** Milliseconds between two plain lines where output is not a terminal. */
const PLAIN_INTERVAL_MS = 5_000;

/** Start a progress line on standard error. */
export function startProgress(verb: string): ProgressLine {
  const { isTTY } = process.stderr;
  let lastAt = performance.now();
  return {
    update(done, total, what) {
      const line = `${verb} ${done}/${total}  ${what}`;
      if (isTTY) {
        process.stderr.write(`\r\u001B[2K${line.slice(0, (process.stderr.columns || 80) - 1)}`);
      } else if (performance.now() - lastAt > PLAIN_INTERVAL_MS) {
        lastAt = performance.now();
        printError(line);
      }
    },
    end() {
      if (isTTY) process.stderr.write("\r\u001B[2K");
    },
  };
}
