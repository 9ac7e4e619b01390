import { execa } from "execa";

/** 2026-01-01T00:00:00Z: the date of every fixture commit, so that commit ids are the same everywhere. */
const DATE = "2026-01-01T00:00:00Z";

const IDENTITY = {
  GIT_AUTHOR_NAME: "Fixture",
  GIT_AUTHOR_EMAIL: "fixture@example.invalid",
  GIT_AUTHOR_DATE: DATE,
  GIT_COMMITTER_NAME: "Fixture",
  GIT_COMMITTER_EMAIL: "fixture@example.invalid",
  GIT_COMMITTER_DATE: DATE,
} as const;

/** Make the workspace a git repository on branch `main` with one commit of all its files. */
export async function commitWorkspace(
  workspace: string,
  env: Readonly<Record<string, string>>,
): Promise<void> {
  const git = execa({ cwd: workspace, env: { ...env, ...IDENTITY }, extendEnv: false });
  await git`git init --quiet --initial-branch=main`;
  await git`git add --all`;
  await git`git commit --quiet --allow-empty --message=fixture`;
}
