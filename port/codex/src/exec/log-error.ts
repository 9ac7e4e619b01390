/** One line of the reference's log on stderr: time in microseconds, level, where it comes from. */
export function formatLogLine(target: string, message: string, now: Date): string {
  const micros = String(Math.floor((performance.now() % 1) * 1000)).padStart(3, "0");
  return `${now.toISOString().slice(0, -1)}${micros}Z ERROR ${target}: ${message}\n`;
}
