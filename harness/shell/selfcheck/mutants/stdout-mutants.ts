import { editLine, replaceOnce, swapWithNext } from "../edit-text.ts";
import type { Alteration, WrapperMutant } from "../mutant.ts";
import { inStdout, wrapper } from "./define-mutant.ts";

const COMMAND = "exec/exec-command/success";
const AIMS = ["compare:frames"] as const;

interface Case {
  readonly id: string;
  readonly title: string;
  readonly path: RegExp;
  readonly alteration: Alteration;
}

/** The event stream of `exec --json`, line by line. */
const CASES: readonly Case[] = [
  {
    id: "frame-dropped",
    title: "an event is lost",
    path: /^line 3$/,
    alteration: { stdout: (text) => editLine(text, 3, () => []) },
  },
  {
    id: "frame-duplicated",
    title: "an event comes twice",
    path: /^line [45]$/,
    alteration: { stdout: (text) => editLine(text, 4, (line) => [line, line]) },
  },
  {
    id: "frames-swapped",
    title: "two events change places",
    path: /^line [45]$/,
    alteration: { stdout: (text) => swapWithNext(text, 4) },
  },
  {
    id: "frame-key-order",
    title: "the keys of an event change places",
    path: /^line 5 \$\.item/,
    alteration: inStdout(
      '"id":"item_1","type":"agent_message"',
      '"type":"agent_message","id":"item_1"',
    ),
  },
  {
    id: "frame-key-extra",
    title: "an event has one key more",
    path: /^line 5 \$\.item\.phase$/,
    alteration: inStdout('"text":"All done."', '"text":"All done.","phase":null'),
  },
  {
    id: "frame-key-missing",
    title: "a null is left out",
    path: /^line 3 \$\.item\.exit_code$/,
    alteration: inStdout(',"exit_code":null', ""),
  },
  {
    id: "frame-key-twice",
    title: "a key comes twice",
    path: /^line 5 \$\.item\["text \(2\)"\]$/,
    alteration: inStdout('"text":"All done."', '"text":"All done.","text":"All done."'),
  },
  {
    id: "frame-number-spelling",
    title: "5.0 stands where 5 is due",
    path: /^line 6 \$\.usage\.output_tokens$/,
    alteration: inStdout('"output_tokens":10', '"output_tokens":10.0'),
  },
  {
    id: "frame-number-off-by-one",
    title: "a count is off by one",
    path: /^line 6 \$\.usage\.input_tokens$/,
    alteration: inStdout('"input_tokens":20', '"input_tokens":21'),
  },
  {
    id: "frame-number-as-text",
    title: "a number is written as a string",
    path: /^line 6 \$\.usage\.output_tokens$/,
    alteration: inStdout('"output_tokens":10', '"output_tokens":"10"'),
  },
  {
    id: "frame-escape",
    title: "a letter is written as an escape",
    path: /^line 5 \$\.item\.text$/,
    alteration: inStdout('"All done."', String.raw`"\u0041ll done."`),
  },
  {
    id: "frame-space",
    title: "a space after a colon",
    path: /^line 2/,
    alteration: inStdout('{"type":"turn.started"}', '{"type": "turn.started"}'),
  },
  {
    id: "frame-letter-case",
    title: "one letter in another case",
    path: /^line 5 \$\.item\.text$/,
    alteration: inStdout("All done.", "all done."),
  },
  {
    id: "frame-final-newline",
    title: "the last newline is missing",
    path: /^line 6/,
    alteration: { stdout: (text) => replaceOnce(text, /\n$/, "") },
  },
  {
    id: "frame-crlf",
    title: "lines end in CRLF",
    path: /^line 1/,
    alteration: { stdout: (text) => text.replaceAll("\n", "\r\n") },
  },
  {
    id: "frame-not-json",
    title: "a line is no JSON",
    path: /^line 2/,
    alteration: inStdout('{"type":"turn.started"}', "turn started"),
  },
  {
    id: "stdout-empty",
    title: "nothing is printed",
    path: /^\$$/,
    alteration: { stdout: () => "" },
  },
];

/** Standard output as JSON lines. */
export const stdoutMutants: readonly WrapperMutant[] = CASES.map(({ path, ...rest }) =>
  wrapper({ ...rest, scenario: COMMAND, aims: AIMS, at: ["stdout", path] }),
);
