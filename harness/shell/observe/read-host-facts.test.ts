import { expect, test } from "vitest";
import { parseHostFacts } from "./read-host-facts.ts";

test("parseHostFacts tells zone and system as the reference writes them", () => {
  const facts = parseHostFacts({
    localtime: "../usr/share/zoneinfo/America/Argentina/Salta",
    osRelease: 'NAME="Ubuntu"\nVERSION_ID="24.04"\nID=ubuntu\nID_LIKE=debian\n',
    processor: "arm64",
  });

  expect(facts).toEqual({ zone: "America/Argentina/Salta", system: "Ubuntu 24.4.0; aarch64" });
});

test.each([
  ["nothing to read", undefined, undefined],
  ["a copied localtime and a system of unknown spelling", "/etc/other", "ID=arch\nVERSION_ID=5\n"],
  ["a release that is no number", undefined, "ID=debian\nVERSION_ID=trixie\n"],
])("parseHostFacts leaves out what it cannot foretell: %s", (_what, localtime, osRelease) => {
  expect(parseHostFacts({ localtime, osRelease, processor: "x64" })).toEqual({});
});
