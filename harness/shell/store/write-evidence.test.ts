import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { A_RUN } from "../../core/testing/an-observation.ts";
import { aChannel } from "../../core/testing/a-channel.ts";
import { aFolder } from "../testing/a-folder.ts";
import { writeEvidence } from "./write-evidence.ts";

test("writeEvidence keeps raw and unveiled texts of the last run only", () => {
  using folder = aFolder();
  mkdirSync(join(folder.path, "area/name/raw"), { recursive: true });
  writeFileSync(join(folder.path, "area/name/raw/old.txt"), "");
  const raw = aChannel({ text: "raw\n" });

  writeEvidence(folder.path, "area/name", {
    raw: { channels: [raw], run: A_RUN },
    channels: [aChannel({ text: "hash\n", unveiled: "prose\n" })],
  });

  const kept = join(folder.path, "area/name");
  expect(readdirSync(join(kept, "raw"))).toEqual(["stdout.txt"]);
  expect(readFileSync(join(kept, "raw/stdout.txt"), "utf8")).toBe("raw\n");
  expect(readFileSync(join(kept, "canonical/stdout.txt"), "utf8")).toBe("prose\n");
});

test("writeEvidence keeps what has a name that no folder can hold", () => {
  using folder = aFolder();
  const name = `files/${"é/".repeat(1500)}a`;

  writeEvidence(folder.path, "area/name", {
    raw: { channels: [aChannel({ name, text: "kept\n" })], run: A_RUN },
    channels: [],
  });

  const long = join(folder.path, "area/name/raw/long-names");
  const [file = ""] = readdirSync(long);
  expect(readFileSync(join(long, file), "utf8")).toBe(`${name}\n\nkept\n`);
});
