import { execFile } from "node:child_process";
import { compactObject, type JsonObject } from "../responses/json.ts";

/** What is known of the repository a thread works in. */
export interface GitFacts {
  readonly root: string;
  readonly commit: string | undefined;
  readonly branch: string | undefined;
  readonly originUrl: string | undefined;
  readonly remotes: Readonly<Record<string, string>>;
  readonly hasChanges: boolean;
}

/** Ask git about the repository at `root`. */
export async function readGitFacts(root: string): Promise<GitFacts> {
  const [commit, branch, status, remotes] = await Promise.all([
    git(root, ["rev-parse", "HEAD"]),
    git(root, ["rev-parse", "--abbrev-ref", "HEAD"]),
    git(root, ["status", "--porcelain"]),
    git(root, ["remote", "-v"]),
  ]);
  const urls = readRemotes(remotes ?? "");
  return {
    root,
    commit: commit?.trim(),
    branch: branch?.trim(),
    originUrl: urls["origin"],
    remotes: urls,
    hasChanges: (status ?? "").trim() !== "",
  };
}

/** The facts as a record's first line holds them. */
export function formatGitFacts(facts: GitFacts): JsonObject {
  return compactObject({
    commit_hash: facts.commit,
    branch: facts.branch,
    repository_url: facts.originUrl,
  });
}

/** The facts as a request's metadata holds them. */
export function formatWorkspaces(facts: GitFacts): JsonObject {
  const hasRemotes = Object.keys(facts.remotes).length > 0;
  return {
    [facts.root]: compactObject({
      associated_remote_urls: hasRemotes ? facts.remotes : undefined,
      latest_git_commit_hash: facts.commit,
      has_changes: facts.hasChanges,
    }),
  };
}

function readRemotes(text: string): Readonly<Record<string, string>> {
  const fetches = text.split("\n").flatMap((line): [string, string][] => {
    const [, name = "", url = ""] = /^(\S+)\t(\S+) \(fetch\)$/.exec(line) ?? [];
    return name === "" ? [] : [[name, url]];
  });
  return Object.fromEntries(fetches);
}

async function git(root: string, args: readonly string[]): Promise<string | undefined> {
  return await new Promise((resolve) => {
    const env = { ...process.env, GIT_OPTIONAL_LOCKS: "0" };
    execFile("git", [...args], { cwd: root, env }, (error, stdout) => {
      resolve(error === null ? stdout : undefined);
    });
  });
}
