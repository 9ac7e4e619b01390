/** A patch inside a shell command, and the folder that the command goes to first. */
export interface PatchCommand {
  readonly patch: string;
  readonly dir: string | undefined;
}

const HEREDOC =
  /^\s*(?:cd\s+(?<dir>'[^']*'|"[^"$`\\]*"|[^\s'"$`;&|<>()*?]+)\s*&&\s*)?(?:apply_patch|applypatch)\s*<<\s*(?<quote>['"]?)(?<mark>\w+)\k<quote>[ \t]*\n(?<patch>[\s\S]*?)\n\k<mark>\s*$/;

/**
 * The patch of a command that does nothing but `apply_patch <<'EOF'`, perhaps after `cd DIR &&`.
 *
 * Source: docs/reference/exec.md section 7
 */
export function findPatchCommand(command: string): PatchCommand | undefined {
  const found = HEREDOC.exec(command)?.groups;
  if (found === undefined) return undefined;
  return { patch: `${found["patch"] ?? ""}\n`, dir: found["dir"]?.replaceAll(/^['"]|['"]$/g, "") };
}
