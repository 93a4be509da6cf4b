import { mkdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { isError, isUserError, UserError, type Text } from "../csv/problem.ts";
import { problemReport } from "../csv/report.ts";
import { checkAll } from "../story/check.ts";
import { checkedFlag } from "../story/checked.ts";
import { dataDigest } from "../table/digest.ts";
import { dataFolder } from "../table/folder.ts";
import { newProblems } from "../review/published-problems.ts";
import { projectFolderFault } from "./project-folder.ts";
import { deskFlag } from "../review/route.ts";
import { pictureFiles } from "../images/image-list.ts";
import { makePictures } from "../images/make-images.ts";
import type { Report } from "../report.ts";
import { type Served, siteFaults } from "./check-site.ts";
import { expectedFiles } from "./expected-files.ts";
import { lockBuilds } from "./build-lock.ts";
import { keepFault } from "./own-fault.ts";
import type { Progress } from "./progress.ts";
import { clear, isReplaceable, recover, replace, siteFolder, workFolder } from "./replace-site.ts";
import { versionFaults } from "../versions/version.ts";
import { writeHeaders } from "./write-headers.ts";
import { writeSizes } from "./write-sizes.ts";

export interface BuildOptions {
  readonly out: string;
  readonly lang: keyof Text;
  /** Without the pictures, which take longest: a site to look at and to test, not to publish. */
  readonly draft?: boolean;
  /** With the desk's page: a preview for editors, not to publish. */
  readonly desk?: boolean;
}

const both = (text: string): Text => ({ vi: text, en: text });

const said = {
  notASite: (out: string): Text => ({
    vi: `${out} không phải một trang đã dựng, nên không bị thay. Chọn thư mục khác cho --out.`,
    en: `${out} is not a built site and is left alone. Name another folder with --out.`,
  }),
  deskInDist: {
    vi: "Bản xem thử có bàn biên tập không được vào dist/. Chọn thư mục khác cho --out.",
    en: "A preview with the desk's page does not go into dist/. Name another folder with --out.",
  },
  waiting: { vi: "Một lần dựng khác đang chạy; đợi nó xong.", en: "Another build is running; waiting for it." },
  dataChanged: {
    vi: "Dữ liệu vừa đổi trong lúc dựng; hãy dựng lại.",
    en: "The data changed while the site was being built; build again.",
  },
  checking: { vi: "Kiểm tra dữ liệu và câu chữ", en: "Checking data and words" },
  pages: { vi: "Dựng các trang", en: "Building the pages" },
  pictures: { vi: "Vẽ hình", en: "Drawing pictures" },
  whole: { vi: "Xem lại cả trang: tệp và liên kết", en: "Looking over the site: files and links" },
  ownFault: (file: string): Text => ({
    vi: `Chương trình dựng trang gặp lỗi của chính nó, không phải của một ô hay một câu. Gửi tệp ${file} cho người giữ mã nguồn.`,
    en: `The program that builds the site failed by itself, over no cell and no sentence. Send the file ${file} to whoever keeps the code.`,
  }),
  kept: { vi: "Chưa dựng được trang mới; trang cũ còn nguyên.", en: "There is no new site; the last one is as it was." },
  done: (out: string): Text => ({ vi: `Trang đã ở ${out}.`, en: `The site is in ${out}.` }),
} as const;

/** Builds with Astro, once the story is checked, into the work folder, with nothing of an earlier build. Where the site will be served, as the configuration has it. */
async function buildInto(work: string, desk: boolean): Promise<Served> {
  let served: Served | undefined;
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  process.env[deskFlag] = desk ? "1" : "";
  process.env[checkedFlag] = "1";
  // Loaded only now: whoever has a wrong cell is told before Astro starts.
  const { build } = await import("astro");
  await build({
    outDir: join(work, "site"),
    cacheDir: join(work, "cache"),
    logLevel: "warn",
    vite: { cacheDir: join(work, "vite") },
    integrations: [
      {
        name: "where-it-is-served",
        hooks: { "astro:config:done": ({ config: { site = "http://localhost", base } }) => void (served = { site, base }) },
      },
    ],
  });
  if (served === undefined) throw new Error("Astro did not say where the site is to be served");
  return served;
}

/** Checks data and figures, builds, checks the site, and only then puts it in the last one's place. False, with the reason said, when it did not. */
async function buildAndReplace(
  report: Report,
  work: string,
  out: string,
  { lang, draft, desk = false }: BuildOptions,
  { start, at, say }: Progress,
): Promise<boolean> {
  start(said.checking);
  const problems = newProblems(report, checkAll(report, dataFolder()));
  if (problems.length > 0) say(both(problemReport(problems, lang)));
  if (problems.some(isError)) return false;
  const before = dataDigest(report, dataFolder());
  const thawed = versionFaults();
  for (const fault of thawed) say(fault);
  if (thawed.length > 0) return false;
  start(said.pages);
  const served = await buildInto(work, desk);
  const site = join(work, "site");
  if (!draft) {
    start(said.pictures);
    await makePictures(report, { out: site, site: served, data: dataFolder(), onDrawn: at });
  }
  start(said.whole);
  writeHeaders(site, served.base, report);
  const [drawn, awaited] = draft ? [[], pictureFiles(report)] : [pictureFiles(report), []];
  // Packs on other threads, while this one looks over the files.
  const sized = writeSizes(site, served.base);
  const unchanged = dataDigest(report, dataFolder()) === before;
  const faults = unchanged ? siteFaults(site, [...expectedFiles(report), ...drawn], served, awaited) : [said.dataChanged];
  await sized;
  for (const fault of faults) say(fault);
  if (faults.length > 0) return false;
  replace(work, out);
  return true;
}

/**
 * Builds the site in a folder of its own and, when it is whole and checked, puts it in the place of the one at `out`. A build
 * that fails leaves the last site as it was; what one that is killed leaves, the next mends. Resolves to whether there is a new site.
 */
export async function buildSite(report: Report, options: BuildOptions, progress: Progress): Promise<boolean> {
  const { say } = progress;
  const out = siteFolder(resolve(options.out));
  // Said at once: whoever asks for what cannot be need not wait for a build that runs.
  const refusal = projectFolderFault(process.cwd()) ?? (options.desk && basename(out) === "dist" ? said.deskInDist : undefined);
  if (refusal) {
    say(refusal);
    say(said.kept);
    return false;
  }
  const unlock = await lockBuilds(".cache/build.lock", () => say(said.waiting));
  recover(out);
  const work = workFolder(out, process.pid);
  try {
    if (!isReplaceable(out)) throw new UserError(said.notASite(options.out)[options.lang]);
    mkdirSync(work, { recursive: true });
    const built = await buildAndReplace(report, work, out, options, progress);
    progress.end();
    say(built ? said.done(options.out) : said.kept);
    return built;
  } catch (error) {
    progress.end();
    say(isUserError(error) ? both(error.message) : said.ownFault(keepFault(error)));
    say(said.kept);
    return false;
  } finally {
    clear(work, out);
    unlock();
  }
}
