const TIME = /^(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:[Zz]|[+-]\d\d:\d\d)?$/;

/** The first thing wrong with a date or time, or undefined. */
export function findDateDefect(raw: string): string | undefined {
  if (/^\d+:/.test(raw)) return findTimeDefect(raw);
  const [date = "", time] = raw.split(/[Tt ]/);
  return findDayDefect(date) ?? (time === undefined ? undefined : findTimeDefect(time));
}

function findDayDefect(date: string): string | undefined {
  const [year = "", month = "", day] = date.split("-");
  if (day === undefined) return "invalid date, expected `-` (MM-DD)";
  if (year.length !== 4) return "invalid date, expected a four-digit year (YYYY)";
  if (!/^\d\d$/.test(month)) return "invalid date, expected a two-digit month (MM)";
  if (!/^\d\d$/.test(day)) return "invalid date, expected a two-digit day (DD)";
  if (!isBetween(month, 1, 12)) return "invalid date, expected month between 01 and 12";
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return isBetween(day, 1, last) ? undefined : `invalid date, expected day between 01 and ${last}`;
}

function findTimeDefect(time: string): string | undefined {
  const [, hour, minute, second = "00"] = TIME.exec(time) ?? [];
  if (hour === undefined || minute === undefined) return "invalid time, expected hour";
  if (!isBetween(hour, 0, 23)) return "invalid time, expected hour between 00 and 23";
  if (!isBetween(minute, 0, 59)) return "invalid time, expected minute between 00 and 59";
  return isBetween(second, 0, 60) ? undefined : "invalid time, expected second between 00 and 60";
}

function isBetween(digits: string, low: number, high: number): boolean {
  return Number(digits) >= low && Number(digits) <= high;
}
