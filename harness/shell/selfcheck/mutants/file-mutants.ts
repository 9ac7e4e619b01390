import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { NothingToAlterError, replaceOnce } from "../edit-text.ts";
import type { LabFolders, WrapperMutant } from "../mutant.ts";
import { wrapper } from "./define-mutant.ts";

const ADD = "exec/apply-patch/add";
const NEW = "sub/new.txt";
const AIMS = ["compare:tree"] as const;

const added = (lab: LabFolders): string => join(lab.workspace, NEW);
const tree = (path: string): [string, RegExp] => ["tree", new RegExp(`^\\$\\["${path}"\\]`)];

/** Files and folders of the lab. */
export const fileMutants: readonly WrapperMutant[] = [
  wrapper({
    id: "file-mode",
    title: "a new file is executable",
    scenario: ADD,
    aims: AIMS,
    at: ["tree", /^\$\["workspace\/sub\/new\.txt"\]\.mode$/],
    alteration: { after: (lab) => chmodSync(added(lab), 0o755) },
  }),
  wrapper({
    id: "file-setuid",
    title: "a new file runs as its owner",
    scenario: ADD,
    aims: AIMS,
    at: ["tree", /^\$\["workspace\/sub\/new\.txt"\]\.mode$/],
    alteration: { after: (lab) => chmodSync(added(lab), 0o4644) },
  }),
  wrapper({
    id: "root-mode",
    title: "the codex home itself is made private",
    scenario: ADD,
    aims: AIMS,
    at: ["tree", /^\$\["codex-home"\]/],
    alteration: { after: ({ codexHome }) => chmodSync(codexHome, 0o700) },
  }),
  wrapper({
    id: "folder-mode",
    title: "a new folder is private",
    scenario: ADD,
    aims: AIMS,
    at: ["tree", /^\$\["workspace\/sub"\]\.mode$/],
    alteration: { after: ({ workspace }) => chmodSync(join(workspace, "sub"), 0o700) },
  }),
  wrapper({
    id: "file-extra",
    title: "a file that should not be",
    scenario: ADD,
    aims: AIMS,
    at: tree("workspace/extra\\.txt"),
    alteration: { after: ({ workspace }) => writeFileSync(join(workspace, "extra.txt"), "") },
  }),
  wrapper({
    id: "file-extra-home",
    title: "a hidden file in the home folder",
    scenario: "cli/version/long",
    aims: AIMS,
    at: tree("home/\\.cache-of-port"),
    alteration: { after: ({ home }) => writeFileSync(join(home, ".cache-of-port"), "x") },
  }),
  wrapper({
    id: "file-missing",
    title: "a file was not written",
    scenario: ADD,
    aims: AIMS,
    at: tree("workspace/sub/new\\.txt"),
    alteration: { after: (lab) => rmSync(added(lab)) },
  }),
  wrapper({
    id: "file-input-removed",
    title: "a file that was there is gone",
    scenario: ADD,
    aims: AIMS,
    at: tree("workspace/a\\.txt"),
    alteration: { after: ({ workspace }) => rmSync(join(workspace, "a.txt")) },
  }),
  wrapper({
    id: "file-byte",
    title: "one byte of a file",
    scenario: ADD,
    aims: ["compare:text"],
    at: ["files/workspace/sub/new.txt", /^line 1$/],
    alteration: { after: (lab) => writeFileSync(added(lab), edit(added(lab), "hello", "hallo")) },
  }),
  wrapper({
    id: "file-final-newline",
    title: "a file ends without a newline",
    scenario: ADD,
    aims: ["compare:text"],
    at: ["files/workspace/sub/new.txt", /^line 2$/],
    alteration: {
      after: (lab) => writeFileSync(added(lab), edit(added(lab), "world\n", "world")),
    },
  }),
  wrapper({
    id: "file-byte-order-mark",
    title: "a file begins with a byte order mark",
    scenario: ADD,
    aims: ["compare:text"],
    at: ["files/workspace/sub/new.txt", /^line 1$/],
    alteration: {
      after: (lab) => writeFileSync(added(lab), `\uFEFF${readFileSync(added(lab), "utf8")}`),
    },
  }),
  wrapper({
    id: "file-not-utf8",
    title: "a file holds a byte that is no UTF-8",
    scenario: ADD,
    aims: ["compare:bytes"],
    at: ["files/workspace/sub/new.txt", /./],
    alteration: { after: (lab) => appendFileSync(added(lab), Buffer.from([0xff])) },
  }),
  wrapper({
    id: "file-is-link",
    title: "a link stands where a file is due",
    scenario: ADD,
    aims: AIMS,
    at: tree("workspace/sub/new\\.txt"),
    alteration: {
      after(lab) {
        renameSync(added(lab), join(lab.workspace, "sub/real.txt"));
        symlinkSync("real.txt", added(lab));
      },
    },
  }),
  wrapper({
    id: "folder-missing",
    title: "a folder was not made",
    scenario: ADD,
    aims: AIMS,
    at: tree("workspace/sub"),
    alteration: { after: ({ workspace }) => rmSync(join(workspace, "sub"), { recursive: true }) },
  }),
  wrapper({
    id: "folder-extra",
    title: "an empty folder that should not be",
    scenario: ADD,
    aims: AIMS,
    at: tree("codex-home/cache"),
    alteration: { after: ({ codexHome }) => mkdirSync(join(codexHome, "cache")) },
  }),
  wrapper({
    id: "config-edited",
    title: "config.toml is rewritten with a blank line more",
    scenario: "exec/messages/plain",
    aims: [...AIMS, "compare:channels"],
    at: ["files/codex-home/config.toml", /^\$$/],
    alteration: { after: ({ codexHome }) => appendFileSync(join(codexHome, "config.toml"), "\n") },
  }),
  wrapper({
    id: "arg0-folder-form",
    title: "the helper folder's name has seven characters",
    scenario: "cli/version/long",
    aims: ["arg0-folder"],
    at: ["tree", /codex-arg0/],
    alteration: {
      after({ codexHome }) {
        const folder = join(codexHome, "tmp/arg0");
        const [name] = readdirSync(folder);
        if (name === undefined) throw new NothingToAlterError("arg0 folder");
        renameSync(join(folder, name), join(folder, `${name}x`));
      },
    },
  }),
  wrapper({
    id: "error-log-time-microseconds",
    title: "microseconds where the error log has nanoseconds",
    scenario: "cli/refusals/cloud-signed-out",
    aims: ["error-log-time"],
    at: ["files/workspace/error.log", /^line 1$/],
    alteration: {
      after({ workspace }) {
        const path = join(workspace, "error.log");
        writeFileSync(path, edit(path, /(\.\d{6})\d{3}\+/, "$1+"));
      },
    },
  }),
];

function edit(path: string, from: string | RegExp, to: string): string {
  return replaceOnce(readFileSync(path, "utf8"), from, to);
}
