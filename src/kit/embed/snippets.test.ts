import { parseHTML } from "linkedom";
import sanitizeHtml from "sanitize-html";
import { expect, test } from "vitest";
import { oembed } from "./oembed.ts";
import { addressSnippet, type Embeddable, frameSnippet, oembedFrame, pictureSnippet, scriptSnippet } from "./snippets.ts";

const hostile = `"><script>alert('1')</script>&amp;`;
const figure: Embeddable = {
  title: `Số "ba tỷ" ${hostile}`,
  alt: `Lưới chấm ${hostile}`,
  embed: "https://report.example/embed/growth/",
  script: "https://report.example/embed.js",
  story: "https://report.example/#growth",
  picture: {
    address: "https://report.example/pictures/growth.vi.png",
    twice: "https://report.example/pictures/growth.vi@2x.png",
    width: 800,
    height: 600,
  },
  credit: "Nâu → Xanh",
  height: 640,
  frameHeight: "calc(100px + min(100%,300px)*0.5)",
};
const parsed = (html: string) => parseHTML(`<html><body>${html}</body></html>`).document;

test("a title stays a title, whatever stands in it", () => {
  for (const snippet of [frameSnippet(figure), pictureSnippet(figure), oembedFrame(figure)])
    expect(parsed(snippet).querySelector("script")).toBeNull();
  expect(parsed(frameSnippet(figure)).querySelector("iframe")?.getAttribute("title")).toBe(figure.title);
  expect(parsed(pictureSnippet(figure)).querySelector("img")?.getAttribute("alt")).toBe(figure.alt);
});

test("a frame is lazy, has a title, a height that holds where styles are dropped, and one where they are kept", () => {
  const document = parsed(frameSnippet(figure));
  const frame = document.querySelector("iframe");
  expect(["src", "loading", "width", "height"].map((name) => frame?.getAttribute(name))).toEqual([figure.embed, "lazy", "100%", "640"]);
  expect(document.querySelector("div")?.getAttribute("style")).toContain(figure.frameHeight);
});

test("the script comes with its frame, once and late", () => {
  const document = parsed(scriptSnippet(figure));
  expect(document.querySelectorAll("iframe")).toHaveLength(1);
  expect(document.querySelector("script")?.getAttribute("src")).toBe(figure.script);
  expect(document.querySelector("script")?.hasAttribute("async")).toBe(true);
});

test("a picture keeps link, words and the width of its column where a CMS keeps little else", () => {
  const kept = sanitizeHtml(pictureSnippet(figure), {
    allowedTags: ["a", "img"],
    allowedAttributes: { a: ["href"], img: ["src", "alt", "width", "height"] },
  });
  const document = parsed(kept);
  const picture = document.querySelector("a > img");
  expect(["src", "alt", "width", "height"].map((name) => picture?.getAttribute(name))).toEqual([
    figure.picture.address,
    figure.alt,
    "100%",
    null,
  ]);
  expect([...document.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual([figure.story, figure.story]);
  expect(document.body.textContent).toContain(figure.credit);
});

/** WordPress leaves of an unknown provider's answer one frame with these attributes, and shuts it in a sandbox. */
function asWordPressLeavesIt(html: string): string {
  const kept = sanitizeHtml(html, {
    allowedTags: ["a", "blockquote", "iframe"],
    allowedAttributes: {
      a: ["href"],
      iframe: ["src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"],
    },
  });
  const [frame = ""] = /<iframe[^>]*><\/iframe>/.exec(kept) ?? [];
  return frame.replace("<iframe", `<iframe sandbox="allow-scripts" security="restricted"`);
}

test("an oEmbed answer is whole, and its frame outlives WordPress", () => {
  const answer = oembed(figure, {
    home: "https://report.example/",
    name: "Nâu → Xanh",
    card: "https://report.example/pictures/growth.social.vi.png",
  });
  expect(answer).toMatchObject({ version: "1.0", type: "rich", width: 600, height: 640, thumbnail_width: 1200, thumbnail_height: 630 });
  const frame = parsed(asWordPressLeavesIt((answer as { html: string }).html)).querySelector("iframe");
  expect(["src", "title", "height", "sandbox"].map((name) => frame?.getAttribute(name))).toEqual([
    figure.embed,
    figure.title,
    "640",
    "allow-scripts",
  ]);
  expect(addressSnippet(figure)).toBe(figure.embed);
});
