import { judgeRows } from "./judge-rows.ts";
import { keepPlace } from "./keep-place.ts";
import { markChapter } from "./mark-chapter.ts";
import { startNames } from "./names.ts";
import { startScrollies } from "./scrolly.ts";
import { startTips } from "./tip.ts";

// The one script of the report. Every part leaves the page readable if it never comes.
startTips(document);
startNames(document);
startScrollies(document);
// Read by prepare.ts: the passages are in hand now.
document.documentElement.dataset["started"] = "";
judgeRows(document);
markChapter(document);
keepPlace(document);
