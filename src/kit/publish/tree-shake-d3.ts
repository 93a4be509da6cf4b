import type { Plugin } from "vite";

/** A value at the top level of a module that a call makes: `var cubehelix = hsl(hue);`, `var zoom = (function …`. */
const topLevelCall = /^(?:var|let|const) [\w$]+ = (?=\(function|[\w$]+\()/gm;

/** Tells a bundler that calls at a module's top level have no effect but their value. */
export const markPure = (code: string): string => code.replaceAll(topLevelCall, "$&/* @__PURE__ */ ");

/**
 * Leaves out of a script what it does not use of D3. Each of D3's packages is one file and declares itself free of side effects, but a
 * bundler has to keep every call at the top of a file that it uses a part of: without the mark, 4 of the story's 12 kB of script are
 * eases, colour spaces and names of colours that nothing asks for.
 */
export const treeShakeD3 = (): Plugin => ({
  name: "tree-shake-d3",
  apply: "build",
  transform: { filter: { id: /\/node_modules\/d3-[a-z]+\// }, handler: markPure },
});
