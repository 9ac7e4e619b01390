const RFC3339 = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/;

/** The reason why a text is no RFC 3339 timestamp, or undefined. */
export function checkTimestamp(text: string): string | undefined {
  if (!RFC3339.test(text)) {
    return text === "" ? "premature end of input" : "input contains invalid characters";
  }
  return Number.isNaN(Date.parse(text)) ? "input is out of range" : undefined;
}
