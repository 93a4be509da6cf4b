import type { Fault, Problem } from "../../../kit/csv/problem.ts";
import { projectStatuses } from "../project-statuses.ts";
import type { Project } from "../projects.ts";
import type { ProjectEvent } from "../project-events.ts";
import type { Data } from "../tables.ts";
import { otherPlace } from "./other-place.ts";

type Status = Project["status"];

const isBehind = (status: Status, least: Status): boolean => projectStatuses.indexOf(status) < projectStatuses.indexOf(least);

const behindEvent = ({ event, date, at }: ProjectEvent, least: Status): Fault => {
  const where = otherPlace(at("event"));
  return {
    code: "status-behind-its-event",
    rule: {
      vi: `tụt sau mốc ${event} ngày ${date.iso} của chính dự án này (${where.vi}).`,
      en: `lags behind the project's own ${event} of ${date.iso} (${where.en}).`,
    },
    cure: {
      vi: `Ghi tình trạng từ ${least} trở đi, kèm ngày và nguồn; hoặc sửa mốc: việc chưa xảy ra thì kind là planned.`,
      en: `Set the status to ${least} or beyond, with its day and source; or correct the event: what has not happened has kind planned.`,
    },
  };
};

/** A project's status against the steps that project_events says it has taken. */
export function statusAgainstEvents(data: Data): Problem[] {
  const leastAfter = new Map(data.steps.map(({ id, least_status }) => [id, least_status]));
  const events = Map.groupBy(
    data.project_events.filter(({ kind }) => kind === "actual"),
    ({ project_id }) => project_id,
  );
  return data.projects.flatMap((row): Problem[] => {
    const ahead = (events.get(row.id) ?? []).flatMap((event) => {
      const least = leastAfter.get(event.event) ?? null;
      return least !== null && isBehind(row.status, least) ? [{ event, least }] : [];
    });
    const [furthest] = ahead.toSorted((a, b) => projectStatuses.indexOf(b.least) - projectStatuses.indexOf(a.least));
    return furthest ? [{ ...behindEvent(furthest.event, furthest.least), ...row.at("status"), value: row.status }] : [];
  });
}

const behindList = (slot: number): Fault => ({
  code: "status-behind-the-list",
  rule: {
    vi: `danh mục của tỉnh đã kể dự án này là đang hoạt động (list_2024.csv, ô số ${slot}).`,
    en: `the province's list already counts this project as operating (list_2024.csv, slot ${slot}).`,
  },
  cure: { vi: "Sửa tình trạng, hoặc sửa ô của danh mục.", en: "Correct the status, or the slot of the list." },
});

/** A project that a slot names as operating cannot still be on its way there. */
export function statusAgainstList(data: Data): Problem[] {
  const projects = new Map(data.projects.map((row) => [row.id, row]));
  return data.list_2024.flatMap((slot): Problem[] => {
    const project = projects.get(slot.project_id ?? "");
    if (slot.group !== "operating" || project === undefined || !isBehind(project.status, "operating")) return [];
    return [{ ...behindList(slot.slot), ...project.at("status"), value: project.status }];
  });
}
