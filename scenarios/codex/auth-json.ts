/**
 * Contents of an `auth.json`. Keys are narrow fakes and tokens carry no JSON Web Token prefix, so that
 * a secret scanner has nothing to find.
 */
export const fakeKey = "sk-test-narrow-fake";

/** An unsigned identity token of a person without an account; signatures are not looked at. */
export const fakeIdToken = `none.${toBase64Url(
  ` ${JSON.stringify({
    email: "person@example.invalid",
    "https://api.openai.com/auth": { chatgpt_plan_type: "pro", chatgpt_account_id: "account-1" },
  })}`,
)}.none`;

/** The tokens of a ChatGPT login. */
export const fakeTokens = {
  id_token: fakeIdToken,
  access_token: "access-fake",
  refresh_token: "refresh-fake",
  account_id: "account-1",
} as const;

function toBase64Url(text: string): string {
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
