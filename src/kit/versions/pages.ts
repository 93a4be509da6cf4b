import { type Version, versionsIn } from "./version.ts";

/** Every version's page: what stands in its address, and what it shows. */
export const versionPages = (): { params: { day: string }; props: { version: Version } }[] =>
  versionsIn().map((version) => ({ params: { day: version.day }, props: { version } }));
