import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import { envelope, patchRun } from "../patch-run.ts";
import type { PatchRun } from "../patch-run.ts";

const change = (path: string): string => envelope(`*** Update File: ${path}`, "@@", "-one", "+ONE");

/** Links, modes and paths. */
export default defineFamily<PatchRun>({
  id: "apply-patch/files",
  cases: {
    "mode-kept": {
      title: "An executable file is updated",
      files: { "run.sh": { content: "one\n", mode: "0755" } },
      patch: change("run.sh"),
    },
    "mode-moved": {
      title: "An executable file is moved",
      files: { "run.sh": { content: "one\n", mode: "0755" } },
      patch: envelope("*** Update File: run.sh", "*** Move to: go.sh", "@@", "-one", "+ONE"),
    },
    "mode-overwritten": {
      title: "A private file is overwritten by an added one",
      files: { "secret.txt": { content: "one\n", mode: "0600" } },
      patch: envelope("*** Add File: secret.txt", "+two"),
    },
    "link-updated": {
      title: "A link to a file is updated",
      files: { "real.txt": "one\n", "link.txt": { link: "real.txt" } },
      patch: change("link.txt"),
    },
    "link-deleted": {
      title: "A link to a file is deleted",
      files: { "real.txt": "one\n", "link.txt": { link: "real.txt" } },
      patch: envelope("*** Delete File: link.txt"),
      evidence: [{ kind: "absent", path: "workspace/link.txt" }],
    },
    "link-dangling": {
      title: "A file is added through a link to nothing",
      files: { "link.txt": { link: "not-yet.txt" } },
      patch: envelope("*** Add File: link.txt", "+x"),
    },
    "link-folder": {
      title: "A file is added through a link to a folder",
      files: { real: { directory: true }, link: { link: "real" } },
      patch: envelope("*** Add File: link/b.txt", "+x"),
    },
    absolute: {
      title: "An absolute path",
      files: { "a.txt": "one\n" },
      patch: change("{{workspace}}/a.txt"),
    },
    "absolute-outside": {
      title: "An absolute path outside the workspace",
      patch: envelope("*** Add File: {{home}}/out.txt", "+x"),
      evidence: [{ kind: "file", path: "home/out.txt" }],
    },
    "parent-folder": {
      title: "A path that climbs out of the workspace",
      patch: envelope("*** Add File: ../home/out.txt", "+x"),
      evidence: [{ kind: "file", path: "home/out.txt" }],
    },
    "dots-verbatim": {
      title: "A path with dots is printed as it is written",
      files: { x: { directory: true } },
      patch: envelope("*** Add File: ./x/../y.txt", "+x"),
      evidence: [{ kind: "file", path: "workspace/y.txt" }],
    },
    "unicode-path": {
      title: "A path outside ASCII",
      patch: envelope("*** Add File: ordner ä/日本 😀.txt", "+x"),
    },
  },
  scenario: patchRun,
});
