import { highlightChapter } from "./highlight-chapter.ts";
import { keepLoadedImages } from "./loaded-images.ts";
import { startLazyLayout } from "./lazy-layout.ts";
import { startLanguageLinks } from "./language-links.ts";
import { startNumberCards } from "./start-number-cards.ts";
import { startMarkLinks } from "./mark-links.ts";
import { revealRows } from "./reveal-rows.ts";
import { startDrawings } from "./start-drawings.ts";
import { scrollPace } from "./scroll-pace.ts";
import { startScrollies } from "./scrolly.ts";
import { startTooltips } from "./start-tooltips.ts";

// The script of the report. Without any part of it the page is readable.
// Again, where the line was so slow that prepare.ts has taken it back.
document.documentElement.classList.add("scripted");
const whenRead = scrollPace();
keepLoadedImages(document);
startTooltips(document);
startMarkLinks(document);
startScrollies(document, whenRead);
// Read by prepare.ts: the passages move now.
document.documentElement.dataset["started"] = "";
revealRows(document);
startDrawings(document, whenRead);
startLazyLayout(document);
highlightChapter(document);
startLanguageLinks(document);
startNumberCards(document);
