import { expect, test } from "vitest";
import { parseAuthFile } from "./auth-file.ts";
import { maskKey } from "./mask-key.ts";

test("parseAuthFile finds the key and the mode", () => {
  const auth = parseAuthFile(Buffer.from('{"auth_mode":"apikey","OPENAI_API_KEY":"k","x":[{}]}'));

  expect(auth).toMatchObject({ mode: "apikey", apiKey: "k", hasTokens: false });
});

test.each([
  ["", "EOF while parsing a value at line 1 column 0"],
  ["{", "EOF while parsing an object at line 1 column 1"],
  ["[]", "invalid length 1, expected struct AuthDotJson with 5 elements at line 1 column 2"],
  ['"x"', 'invalid type: string "x", expected struct AuthDotJson at line 1 column 3'],
  ['{"OPENAI_API_KEY":5}', "invalid type: integer `5`, expected a string at line 1 column 19"],
  ['{"auth_mode":5}', "expected value at line 1 column 14"],
  ['{"a":1,}', "trailing comma at line 1 column 8"],
  ["{} x", "trailing characters at line 1 column 4"],
  ['{"a":tru}', "expected ident at line 1 column 9"],
  ['{"a":"\\q"}', "invalid escape at line 1 column 8"],
  ['{"tokens":{}}', "missing field `id_token` at line 1 column 12"],
  [
    '{\n "auth_mode": "z"}',
    "unknown variant `z`, expected one of `apikey`, `chatgpt`, `chatgptAuthTokens`, `agentIdentity` at line 2 column 17",
  ],
])("parseAuthFile says what is wrong with %j", (text, message) => {
  expect(() => parseAuthFile(Buffer.from(text))).toThrow(message);
});

test.each([
  ["1234567890123", "***"],
  ["12345678901234", "12345678***01234"],
  ["sk-test-wide-äöüäöü", "sk-test-***öü"],
])("maskKey hides the middle of %s", (key, masked) => {
  expect(maskKey(key)).toBe(masked);
});
