import { revealRows } from "./reveal-rows.ts";
import { keepPlace } from "./keep-place.ts";
import { markChapter } from "./highlight-chapter.ts";
import { startMarkLinks } from "./mark-links.ts";
import { startScrollies } from "./scrolly.ts";
import { startTooltips } from "./tooltip.ts";

// The one script of the report. Every part leaves the page readable if it never comes.
startTooltips(document);
startMarkLinks(document);
startScrollies(document);
// Read by prepare.ts: the passages are in hand now.
document.documentElement.dataset["started"] = "";
revealRows(document);
markChapter(document);
keepPlace(document);
