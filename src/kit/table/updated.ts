import type { AnyData } from "./data.ts";

/** The day of an edition: the last one on which a source was read or a published figure was put right. ISO text. */
export const updatedOn = ({ sources, corrections }: AnyData): string =>
  [...sources.map(({ accessed }) => accessed.iso), ...corrections.map(({ date }) => date.iso)].reduce(
    (latest, day) => (day > latest ? day : latest),
    "",
  );
