const scheme = "raster:";

/** What a drawing writes where an image goes: who prints the drawing knows where its file is. */
export const rasterHref = (name: string): string => scheme + name;

/** The images that some markup names, each once. */
export const rastersIn = (markup: string): string[] => [
  ...new Set([...markup.matchAll(/ href="raster:([\w-]+)"/g)].map(([, name = ""]) => name)),
];

/** A drawing whose images are where `hrefOf` says. */
export const withRasters = (svg: string, hrefOf: (name: string) => string): string =>
  svg.replaceAll(/ href="raster:([\w-]+)"/g, (_, name: string) => ` href="${hrefOf(name)}"`);

/** A drawing without its images: it says the same, on plain ground. */
export const withoutRasters = (svg: string): string => svg.replaceAll(/<image\b[^>]* href="raster:[^>]*?(?:\/>|>(?:<\/image>)?)/g, "");
