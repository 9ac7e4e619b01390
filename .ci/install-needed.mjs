// Installs dependencies when node_modules does not hold what package-lock.json says.
// Plain JavaScript without imports from npm: it must run before anything is installed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const stamp = `${root}node_modules/.installed-lock`;
const lock = createHash("sha256")
  .update(readFileSync(`${root}package-lock.json`))
  .digest("hex");

if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== lock) {
  process.stderr.write("Installing dependencies (npm install, as package-lock.json says)\n");
  // Not `npm ci`: a lock file made where the registry lacks the packages of other platforms leaves them out, and
  // `npm ci` refuses it. With --no-save this installs the locked versions, checks their integrity and writes no lock.
  const args = ["install", "--no-save", "--no-audit", "--no-fund"];
  const npm = spawnSync("npm", args, { cwd: root, stdio: ["ignore", "ignore", 2] });
  if (npm.status !== 0) {
    process.stderr.write(
      "Error: Cannot install dependencies: npm failed\nHint: Check the connection to the npm registry and run the command again\n",
    );
    process.exit(3);
  }
  writeFileSync(stamp, lock);
}
