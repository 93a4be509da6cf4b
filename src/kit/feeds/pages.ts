import { defaultLang, type Lang, langs } from "../i18n/languages.ts";

/** Both languages' feeds: what stands in their addresses. */
export const feedPages = (): { params: { lang: Lang | undefined }; props: { lang: Lang } }[] =>
  langs.map((lang) => ({ params: { lang: lang === defaultLang ? undefined : lang }, props: { lang } }));
