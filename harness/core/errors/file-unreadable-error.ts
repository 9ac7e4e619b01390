import { HarnessError } from "./harness-error.ts";

/** Thrown when a JSON file a person may edit (baseline, manifest) is not what it should be. */
export class FileUnreadableError extends HarnessError {
  readonly code = "FILE_UNREADABLE";
  readonly exitCode = 2;

  constructor(what: string, path: string, detail: { readonly why: string; readonly hint: string }) {
    super(`Cannot read the ${what} "${path}": ${detail.why}`, { hint: detail.hint });
  }
}
