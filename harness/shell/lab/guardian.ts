import { spawn, type ChildProcess } from "node:child_process";

/**
 * Shell script of the guardian: it remembers labs by `+root` and `-root` lines and, when its input ends because
 * the harness is gone (even by SIGKILL), kills every process that has a lab left open in its environment or works
 * inside it, and removes the lab.
 */
const SCRIPT = `
trap '' INT TERM HUP
labs=''
while IFS= read -r line; do
  case $line in
    +*) labs="$labs \${line#+}" ;;
    -*) next=''; for lab in $labs; do [ "$lab" = "\${line#-}" ] || next="$next $lab"; done; labs=$next ;;
  esac
done
for lab in $labs; do
  for round in 1 2 3; do
    named=$(grep -lsF "$lab/" /proc/[0-9]*/environ)
    inside=$(ls -l /proc/[0-9]*/cwd 2>/dev/null | sed -n "s|^.* /proc/\\([0-9]*\\)/cwd -> $lab/.*|/proc/\\1/|p")
    for place in $named $inside; do
      pid=\${place#/proc/}
      kill -9 "\${pid%%/*}" 2>/dev/null
    done
  done
  rm -rf "$lab"
done
`;

let guardian: ChildProcess | undefined;

const guarded = new Set<string>();

/** Tell the guardian that a lab is in use. Starts it with the first lab. */
export function guardLab(root: string): void {
  guarded.add(root);
  if (guardian === undefined) guardian = startGuardian();
  else guardian.stdin?.write(`+${root}\n`);
}

/** Tell the guardian that a lab has been cleaned up. */
export function releaseLab(root: string): void {
  guarded.delete(root);
  guardian?.stdin?.write(`-${root}\n`);
}

function startGuardian(): ChildProcess {
  const child = spawn("/bin/sh", ["-c", SCRIPT], {
    detached: true, // a Ctrl-C meant for the harness must not end its guardian
    stdio: ["pipe", "ignore", "ignore"],
    env: { PATH: "/usr/bin:/bin" },
  });
  child.unref();
  child.stdin.on("error", () => {
    guardian = undefined; // somebody killed it: the next lab starts another
  });
  for (const root of guarded) child.stdin.write(`+${root}\n`);
  // An open pipe keeps this process alive; the guardian must not.
  Reflect.get(child.stdin, "unref")?.call(child.stdin);
  return child;
}
