import { report } from "../report/report.ts";

/** Inside the page: it saves a request. */
export const favicon = `data:image/svg+xml,${encodeURIComponent(report.icon)}`;
