import { mkdirSync, readdirSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execa } from "execa";
import { expect, test } from "vitest";
import { projectRoot } from "../store/project-root.ts";
import { writeDatabase } from "../testing/a-database.ts";
import { aFolder } from "../testing/a-folder.ts";
import { observeRows } from "./observe-rows.ts";

const TABLE = "CREATE TABLE t (id INTEGER PRIMARY KEY, v)";

const none = (): boolean => false;

test("observeRows shows rows, exact values, schema and header facts", () => {
  using root = aFolder();
  writeDatabase(join(root.path, "a.sqlite"), [
    TABLE,
    "INSERT INTO t VALUES (2, 'two'), (1, NULL), (3, 9007199254740993), (4, x'00ff'), (5, 0.5), (6, 5.0)",
    "CREATE TABLE noise (at)",
    "INSERT INTO noise VALUES (1)",
    "PRAGMA user_version = 7",
  ]);

  const [channel] = observeRows({
    root: root.path,
    databases: ["a.sqlite"],
    isExcluded: (table) => table === "a.sqlite/noise",
  });

  const shown: unknown = JSON.parse(channel?.text ?? "");
  expect(channel).toMatchObject({ name: "rows/a.sqlite", format: "json" });
  expect(shown).toMatchObject({
    "(file)": { user_version: 7, journal_mode: "delete", page_size: 4096 },
    "(schema)": { "table t": expect.stringMatching(/^[0-9a-f]{12}$/) },
    t: [
      { id: 1, v: null },
      { id: 2, v: "two" },
      { id: 3, v: 9_007_199_254_740_992 }, // JSON.parse rounds; the text does not
      { id: 4, v: { blob: "00ff" } },
      { id: 5, v: 0.5 },
      { id: 6, v: 5 },
    ],
  });
  expect(channel?.text).toContain('"v":9007199254740993}');
  expect(channel?.text).toContain('{"id":6,"v":5.0}');
  expect(shown).not.toHaveProperty("noise");
});

test("observeRows reads through the log of a database that a killed program left open", async () => {
  using root = aFolder();
  await leaveOpen(join(root.path, "a.sqlite"));
  const before = readdirSync(root.path);

  const [channel] = observeRows({
    root: root.path,
    databases: ["a.sqlite"],
    isExcluded: none,
  });

  expect(before).toContain("a.sqlite-wal");
  expect(channel?.text).toContain('{"id":1,"v":"only in the log"}');
  expect(channel?.text).toContain('"journal_mode":"wal"');
  expect(readdirSync(root.path).filter((name) => name !== "databases")).toEqual(before);
});

test("observeRows says what is no database, and reads the next one", () => {
  using root = aFolder();
  writeFileSync(join(root.path, "text.sqlite"), "this is not a database, only a text");
  writeFileSync(join(root.path, "empty.sqlite"), "");
  writeFileSync(join(root.path, "giant.sqlite"), "");
  truncateSync(join(root.path, "giant.sqlite"), 2 * 1024 ** 3);
  writeDatabase(join(root.path, "torn.sqlite"), [
    TABLE,
    "INSERT INTO t VALUES (1, zeroblob(9999))",
  ]);
  truncateSync(join(root.path, "torn.sqlite"), 5_000);
  writeDatabase(join(root.path, "good.sqlite"), [TABLE]);
  mkdirSync(join(root.path, "good.sqlite-wal"));

  const channels = observeRows({
    root: root.path,
    databases: ["text", "empty", "giant", "torn", "good"].map((name) => `${name}.sqlite`),
    isExcluded: none,
  });

  expect(channels.map(({ format }) => format)).toEqual(["text", "json", "text", "text", "json"]);
  expect(channels[0]?.text).toBe("not readable as SQLite: file is not a database\n");
  expect(channels[2]?.text).toBe("not readable as SQLite: longer than 67108864 bytes\n");
});

test("observeRows keeps databases of one name apart", () => {
  using root = aFolder();
  for (const folder of ["x", "y"]) {
    mkdirSync(join(root.path, folder));
    writeDatabase(join(root.path, folder, "a.sqlite"), [
      TABLE,
      `INSERT INTO t (v) VALUES ('${folder}')`,
    ]);
  }

  const channels = observeRows({
    root: root.path,
    databases: ["x/a.sqlite", "y/a.sqlite"],
    isExcluded: none,
  });

  expect(channels.map(({ name }) => name)).toEqual(["rows/x/a.sqlite", "rows/y/a.sqlite"]);
  expect(channels[0]?.text).toContain('"v":"x"');
  expect(channels[1]?.text).toContain('"v":"y"');
});

/** Let a program write into the log of a database and be killed before it tidies up. */
async function leaveOpen(path: string): Promise<void> {
  const script = `
    const Database = require("libsql");
    const database = new Database(process.argv[1]);
    for (const statement of [
      "PRAGMA journal_mode=WAL",
      "${TABLE}",
      "INSERT INTO t VALUES (1, 'only in the log')",
    ]) database.exec(statement);
    process.kill(process.pid, "SIGKILL");
  `;
  await execa(process.execPath, ["-e", script, path], { cwd: projectRoot, reject: false });
}
