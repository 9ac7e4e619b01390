import { expect, test } from "vitest";
import { renderPicture } from "./render-picture.ts";

test("renderPicture shows the command and every line as text", () => {
  const picture = renderPicture("npm run parity", "identical 2\n\nParity holds.\n");

  expect(picture).toContain(">$ npm run parity</text>");
  expect(picture).toContain(">Parity holds.</text>");
});

test("renderPicture lets no markup of a subject through", () => {
  const picture = renderPicture("x", '<script>alert("1")</script> & co');

  expect(picture).not.toContain("<script>");
  expect(picture).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; co");
});
