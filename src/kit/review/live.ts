import { cpSync, existsSync, rmSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { basename, join, resolve } from "node:path";
import type { AstroIntegration } from "astro";
import type { ViteDevServer } from "vite";
import { isUserError, type Text } from "../csv/problem.ts";
import { problemReport } from "../csv/report.ts";
import { checkFolder } from "../table/check-folder.ts";
import { dataDigest, folderDigest } from "../table/digest.ts";
import { editedFolder, showFolder } from "../table/folder.ts";
import { type Lang, underBase } from "../i18n/languages.ts";
import type { Report } from "../report.ts";
import { checkedFlag } from "../story/checked.ts";
import { showStory, storyFiles, storyFolder } from "../story/references/story-source.ts";
import { currentSnapshot } from "./snapshot.ts";
import { problemsOf } from "./faults.ts";
import { brokenPage, editionMark } from "./overlay.ts";

/** Saves of one moment are looked at together: a spreadsheet writes a file in several goes, or another one that it then renames. */
const settleMs = 30;
/** A fault must last this long to be shown: half a file is no editor's error. */
const patienceMs = 200;
/** Some saves are told by nobody: on a shared folder, or under a name that another file took a moment before. */
const lookAgainMs = 1_000;

const ownFault: Text = {
  vi: "Chương trình gặp lỗi của chính nó khi đọc dữ liệu này. Sửa lại dòng vừa gõ; nếu dòng ấy đúng, báo người giữ mã nguồn.",
  en: "The program itself failed over this data. Look at the row just typed; if it is right, tell whoever keeps the code.",
};

const inEvery = (say: (lang: Lang) => string): Text => ({ vi: say("vi"), en: say("en") });

/** Editors' faults in both languages; undefined when there are none. */
function faultsNow(report: Report): Text | undefined {
  const { problems } = checkFolder(report, editedFolder());
  try {
    const faults = problemsOf({ ...currentSnapshot(report), problems });
    return faults.length > 0 ? inEvery((lang) => problemReport(faults, lang)) : undefined;
  } catch (error) {
    return inEvery((lang) => (isUserError(error) ? error.message : ownFault[lang]));
  }
}

/** Shows what editors save as they save it, and the last good state while what they saved is broken. */
class LiveData {
  readonly #report: Report;
  readonly #server: ViteDevServer;
  readonly #edited = editedFolder();
  readonly #story: string;
  /** A copy of the last good data and story, kept from one start to the next. */
  readonly #lastGood = resolve(".cache/last-good", Buffer.from(this.#edited).toString("hex").slice(-40));
  readonly #goodData = join(this.#lastGood, "data");
  readonly #goodStory = join(this.#lastGood, "story");
  #faults: Text | undefined;
  #shown = "";
  /** What stood in the folders when they were last looked at. */
  #looked = "";
  #timer: NodeJS.Timeout | undefined;

  constructor(report: Report, server: ViteDevServer) {
    this.#report = report;
    this.#server = server;
    this.#story = resolve(storyFolder(report));
    this.#look(false);
    server.watcher.add([this.#edited, this.#story]);
    server.watcher.on("all", (_event, file) => {
      if ([this.#edited, this.#story].some((folder) => resolve(file).startsWith(folder))) this.#lookIn(settleMs, true);
    });
    setInterval(() => {
      if (this.#state() !== this.#looked) this.#lookIn(settleMs, true);
    }, lookAgainMs).unref();
    server.ws.on("desk:ask", (edition: string | undefined, client) => {
      if (this.#faults) client.send("desk:faults", this.#faults);
      // Saved after the page was asked for and before it could listen.
      if (edition !== undefined && edition !== this.edition) client.send("desk:changed");
    });
  }

  /** Names what pages now show. */
  get edition(): string {
    return this.pageWithoutData("/") === undefined ? this.#shown : "none";
  }

  /** The page to show where there has never been a good state; undefined where there is one. */
  pageWithoutData(base: string): string | undefined {
    return this.#faults && !existsSync(this.#goodStory) ? brokenPage(this.#faults, base, this.#report.words.vi.brand) : undefined;
  }

  /** One word for all that editors keep. */
  #state(): string {
    return dataDigest(this.#report, this.#edited) + folderDigest(this.#story, storyFiles);
  }

  #lookIn(ms: number, patient: boolean): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(patient), ms);
  }

  #showLastGood(): void {
    showFolder(this.#goodData);
    showStory(this.#goodStory);
  }

  #look(patient: boolean): void {
    const digest = this.#state();
    this.#looked = digest;
    const faults = faultsNow(this.#report);
    if (faults && patient && !this.#faults) return this.#lookIn(patienceMs, false);
    this.#faults = faults;
    // Pages always read the copy: one that is asked for in the moment before a fault is known would else fail on what was just saved.
    if (faults) {
      if (existsSync(this.#goodStory)) this.#showLastGood();
      this.#server.ws.send("desk:faults", faults);
    } else if (digest === this.#shown) {
      this.#server.ws.send("desk:mended");
    } else {
      this.#shown = digest;
      rmSync(this.#lastGood, { recursive: true, force: true });
      // Without the files that programs write beside a table while they save it.
      cpSync(this.#edited, this.#goodData, { recursive: true, filter: (file) => file === this.#edited || !basename(file).startsWith(".") });
      cpSync(this.#story, this.#goodStory, { recursive: true });
      this.#showLastGood();
      this.#server.ws.send("desk:changed");
    }
  }
}

/** In `npm run dev` only: a saved table changes the page, a broken one is explained over the last good page. */
export const liveData = (report: Report): AstroIntegration => ({
  name: "live-data",
  hooks: {
    "astro:config:setup": ({ command, injectScript }) => {
      if (command === "dev") injectScript("page", `import "/${join("src", "kit", "review", "live-client.ts")}";`);
    },
    "astro:server:setup": ({ server }) => {
      const live = new LiveData(report, server);
      // Pages read only what it has found right.
      process.env[checkedFlag] = "1";
      server.middlewares.use((request, response: ServerResponse, next) => {
        response.setHeader("Server-Timing", `${editionMark};desc="${live.edition}"`);
        const page = request.headers.accept?.includes("text/html") ? live.pageWithoutData(underBase(server.config.base, "")) : undefined;
        if (page === undefined) next();
        else response.writeHead(503, { "content-type": "text/html; charset=utf-8" }).end(page);
      });
    },
  },
});
