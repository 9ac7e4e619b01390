/** The file of a thread under the Codex home, relative. Named in local time, unlike its lines. */
export function rolloutPath(threadId: string, created: Date): string {
  const { year, month, day } = localDate(created);
  const time = [created.getHours(), created.getMinutes(), created.getSeconds()].map(twoDigits);
  const stamp = `${year}-${month}-${day}T${time.join("-")}`;
  return `sessions/${year}/${month}/${day}/rollout-${stamp}-${threadId}.jsonl`;
}

/** The calendar day where the process runs (`TZ` counts), as `YYYY`, `MM` and `DD`. */
export function localDate(time: Date): { year: string; month: string; day: string } {
  return {
    year: String(time.getFullYear()),
    month: twoDigits(time.getMonth() + 1),
    day: twoDigits(time.getDate()),
  };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
