import type { AstroIntegration } from "astro";

/** Set by what builds a preview. The desk's page stands outside src/pages: without this, a build does not know of it. */
export const deskFlag = "DESK";

/** The desk's page, /desk/vi/ and /desk/en/: in `npm run dev` and in previews, never in a site to be published. */
export const deskPage = (): AstroIntegration => ({
  name: "desk-page",
  hooks: {
    "astro:config:setup": ({ command, injectRoute }) => {
      if (command === "dev" || process.env[deskFlag] === "1")
        injectRoute({ pattern: "/desk/[lang]", entrypoint: "./src/layouts/Desk.astro", prerender: true });
    },
  },
});
