import { numberAt, textAt, type JsonObject } from "./json.ts";

const LIMIT = "You've hit your usage limit.";
const CREDITS = "visit https://chatgpt.com/codex/settings/usage to purchase more credits";

/**
 * The sentence for a used-up plan; its time is local and names the day unless it is today.
 *
 * Source: docs/reference/exec.md section 9
 */
export function describeUsageLimit(error: JsonObject | undefined, now: Date): string {
  const seconds = numberAt(error, "resets_at");
  const at = seconds === undefined ? undefined : describeTime(new Date(seconds * 1000), now);
  const again = at === undefined ? "try again later." : `try again at ${at}.`;
  switch (textAt(error, "plan_type")) {
    case "plus":
      return `${LIMIT} Upgrade to Pro (https://chatgpt.com/explore/pro), ${CREDITS} or ${again}`;
    case "free":
    case "go":
      return `${LIMIT} Upgrade to Plus to continue using Codex (https://chatgpt.com/explore/plus), or ${again}`;
    case "team":
    case "business":
      return `${LIMIT} To get more access now, send a request to your admin or ${again}`;
    case "pro":
    case "prolite":
      return `${LIMIT} ${capitalize(CREDITS)} or ${again}`;
    case undefined:
    default:
      return `${LIMIT} ${capitalize(again)}`;
  }
}

function describeTime(time: Date, now: Date): string {
  const clock = time.toLocaleTimeString("en-US", { hour: "numeric", minute: "2-digit" });
  const plain = clock.replaceAll("\u202f", " ");
  if (time.toDateString() === now.toDateString()) return plain;
  const month = time.toLocaleDateString("en-US", { month: "short" });
  return `${month} ${withOrdinal(time.getDate())}, ${time.getFullYear()} ${plain}`;
}

function withOrdinal(day: number): string {
  const isTeen = day >= 11 && day <= 13;
  const suffix = isTeen ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th");
  return `${day}${suffix}`;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
