/** Vietnamese first: it is the language of the root address, of the default and of the original words. */
export const langs = ["vi", "en"] as const;
export type Lang = (typeof langs)[number];
export const defaultLang: Lang = "vi";

/** Something said in every language: a missing translation does not compile. */
export type Localized<T> = Readonly<Record<Lang, T>>;

/** A path under the base at which the site is served. */
export const underBase = (base: string, path: string): string => base.replace(/\/*$/, "/") + path;

/** Address of a page under the site's base path: "/" and "/en/", "/x/" and "/en/x/". */
export const pathIn = (lang: Lang, path = "", base = "/"): string => underBase(base, `${lang === defaultLang ? "" : `${lang}/`}${path}`);
