/** Both forms of a help page, as recorded from the reference at 100 columns. */
export interface HelpPage {
  readonly long: string;
  readonly short: string;
}

/** The help page of a command, by the words that lead to it. */
export async function helpPage(path: readonly string[]): Promise<HelpPage> {
  const { default: recorded } = await import("../../data/help.json", { with: { type: "json" } });
  const pages: Readonly<Record<string, HelpPage>> = recorded;
  const page = pages[path.join(" ")];
  if (page === undefined) throw new Error(`no help page was recorded for "${path.join(" ")}"`);
  return page;
}
