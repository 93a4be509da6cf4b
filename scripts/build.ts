// Builds the site; with --draft without its pictures. It works in a folder of its own and takes the last site's place only when it is whole and checked.
import { parseArgs } from "node:util";
import { buildSite } from "../src/publish/build-site.ts";

const { values } = parseArgs({
  options: {
    out: { type: "string", default: "dist" },
    lang: { type: "string", default: "vi" },
    draft: { type: "boolean", default: false },
  },
});
const lang = values.lang === "en" ? "en" : "vi";
const built = await buildSite({ out: values.out, lang, draft: values.draft }, (said) => console.error(said[lang]));
process.exit(built ? 0 : 1);
