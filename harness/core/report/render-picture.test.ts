import { expect, test } from "vitest";
import { renderPicture } from "./render-picture.ts";

test("renderPicture shows the command and every line as text", () => {
  const picture = renderPicture("npm run parity", "identical 2\n\nParity holds.\n");

  expect(picture).toContain(">$\u00A0npm\u00A0run\u00A0parity</text>");
  expect(picture).toContain(">Parity\u00A0holds.</text>");
});

test("renderPicture lets no markup of a subject through", () => {
  const picture = renderPicture("x", '<script>alert("1")</script> & co');

  expect(picture).not.toContain("<script>");
  expect(picture).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;\u00A0&amp;\u00A0co");
});
