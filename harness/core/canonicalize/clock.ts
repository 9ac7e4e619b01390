import type { ClockSpelling } from "./rule.ts";

const MS_PER_DAY = 86_400_000;

/** Unix time in milliseconds of an instant written in the given way; undefined when it is none. */
export function parseClock(text: string, spelling: ClockSpelling): number | undefined {
  if (spelling === "unix-s") return Number(text) * 1_000;
  if (spelling === "unix-ms") return Number(text);
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
  const [hour, minute, second] = [digits(text, 11, 13), digits(text, 14, 16), digits(text, 17, 19)];
  const ms =
    daysFromCivil(year, month, day) * MS_PER_DAY + ((hour * 60 + minute) * 60 + second) * 1_000;
  if (Number.isNaN(ms) || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return text.charAt(19) === "." ? ms + digits(text.slice(20, 23).padEnd(3, "0"), 0, 3) : ms;
}

/** The UTC calendar day of an instant as `YYYY-MM-DD`. */
export function formatDay(unixMs: number): string {
  const { year, month, day } = civilFromDays(Math.floor(unixMs / MS_PER_DAY));
  return [pad(year, 4), pad(month, 2), pad(day, 2)].join("-");
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

function digits(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 0x30;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** Days since 1970-01-01 of a day of the proleptic Gregorian calendar, whose year begins in March here. */
function daysFromCivil(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - 719_468;
}

function civilFromDays(days: number): { year: number; month: number; day: number } {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const fours = Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524);
  const yearOfEra = Math.floor((dayOfEra - fours + Math.floor(dayOfEra / 146_096)) / 365);
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - (yearOfEra * 365 + leapDays);
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}
