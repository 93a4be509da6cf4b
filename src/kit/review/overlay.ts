import type { Text } from "../csv/problem.ts";
import { type Lang, langs } from "../i18n/languages.ts";
import { escapeHtml } from "../figure/escape.ts";

const heading: Text = {
  vi: "Dữ liệu vừa lưu chưa dùng được. Trang đang xem là bản tốt gần nhất.",
  en: "The data just saved cannot be used. The page you see is the last good one.",
};

/** Name under which a page is told, beside its bytes, which state of the data it shows. */
export const editionMark = "data";

const style = `:host{position:fixed;z-index:2147483647;inset:auto 0 0;max-height:60svh;overflow:auto;color:#fdfefb;background:#7a1f12;
border-top:4px solid #e0a24a;font:16px/1.5 system-ui,sans-serif;box-shadow:0 -1rem 3rem #0006}
div{padding:1rem clamp(1rem,4vw,3rem) 1.5rem}h2{font-size:1.1rem;margin:0 0 .5rem}pre{font:inherit;white-space:pre-wrap;overflow-wrap:anywhere;margin:0}`;

/** The inside of the overlay: what is wrong and how to mend it, in the page's language. */
export const overlayHtml = (faults: Text, lang: Lang): string =>
  `<style>${style}</style><div role="alert"><h2>${escapeHtml(heading[lang])}</h2><pre>${escapeHtml(faults[lang])}</pre></div>`;

/** A page for when there is no good state to show behind the overlay. It reloads itself when the data is mended. */
export const brokenPage = (faults: Text, base: string, brand: string): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${escapeHtml(brand)}</title>
<script type="module" src="${base}@vite/client"></script><script type="module" src="${base}src/kit/review/live-client.ts"></script></head>
<body>${langs.map((lang) => `<pre lang="${lang}">${escapeHtml(faults[lang])}</pre>`).join("")}</body></html>`;
