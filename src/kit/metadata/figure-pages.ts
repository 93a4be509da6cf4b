import type { Report } from "../report.ts";

/** Every figure's own page: what stands in its address, and the figure it shows. */
export const figurePages = ({ figures }: Pick<Report, "figures">): { params: { figure: string }; props: { id: string } }[] =>
  figures.map(({ id }) => ({ params: { figure: id }, props: { id } }));
