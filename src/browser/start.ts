import { keepPlace } from "./keep-place.ts";
import { markChapter } from "./mark-chapter.ts";
import { startScrollies } from "./scrolly.ts";
import { startTips } from "./tip.ts";

// The one script of the report. Every part leaves the page readable if it never comes.
startTips(document);
startScrollies(document);
markChapter(document);
keepPlace(document);
