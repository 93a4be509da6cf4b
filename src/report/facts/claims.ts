import type { Project } from "../tables/projects.ts";
import type { Data } from "../tables/tables.ts";
import { addable, capitalOf, inForce, isFoxconn } from "./facts.ts";
import { ledger } from "../promises/verdicts.ts";
import { outcomeOf } from "../promises/outcome.ts";
import { happened, knownResult } from "../tables/known/known-value.ts";
import { articlePromises, checkpointOn, indicatorOf, only, promiseOf } from "../tables/find-row.ts";

/** Statements the prose leans on, each true or false on today's data. A step names those it needs in `holds`. */
export type Claims = Readonly<Record<string, boolean>>;

function moneyClaims(data: Data): Claims {
  const midNovember = checkpointOn(data, "2024-11-15");
  const mid = midNovember.total;
  const end = checkpointOn(data, "2024-12-31").total;
  const promised = promiseOf(data, "fdi-added-late-2024").target ?? Number.NaN;
  const goal = promiseOf(data, "fdi-2024").target ?? Number.NaN;
  const year = (of: number) => data.fdi_by_year.filter((row) => row.year === of && row.scope === "province");
  const before = checkpointOn(data, "2024-10-31").total;
  const after = checkpointOn(data, "2025-10-29").total;
  const rank = (of: number) => indicatorOf(data, "fdi-rank", of, "reported").value;
  const texhong = data.park_promises.filter((row) => row.park_id === "texhong-hai-ha").reduce((sum, row) => sum + row.amount, 0);
  const leap2023 = checkpointOn(data, "2023-10-20").total - checkpointOn(data, "2023-09-30").total;
  const of2024 = data.fdi_checkpoints
    .filter((row) => row.scope === "province" && row.as_of.iso.startsWith("2024-"))
    .map((row) => row.total);
  return {
    "year-2024-missed": end < goal,
    "late-addition-missed": end - mid < promised,
    "late-addition-mostly-arrived": end - mid > promised * 0.8,
    "mid-november-mostly-new": (midNovember.new_capital ?? 0) > mid / 2,
    "texhong-over-two-thirds": texhong > (promised * 2) / 3,
    "fdi-2025-below-third": after < before / 3,
    "fdi-h1-2025-below-fifth": checkpointOn(data, "2025-06-30").total < checkpointOn(data, "2024-06-30").total / 5,
    "fdi-2023-peak": data.fdi_by_year.every((row) => row.year === 2023 || (row.total ?? 0) < (year(2023)[0]?.total ?? 0)),
    "fdi-october-2023-leap": checkpointOn(data, "2023-10-20").total > checkpointOn(data, "2023-09-30").total * 3,
    "fdi-2024-no-leap": of2024.toSorted((a, b) => a - b).every((total, index, all) => total - (all[index - 1] ?? 0) < leap2023 / 2),
    "fdi-2017-2019-unknown": data.fdi_by_year.every((row) => row.year < 2017 || row.year > 2019),
    "rank-slipped-2024": rank(2024) > rank(2023),
    "fdi-2025-final-unknown": knownResult(data, "fdi", 2025) === null,
  };
}

function listClaims(data: Data): Claims {
  const listed = data.list_2024.filter((row) => row.group !== "beyond");
  const operating = listed.filter((row) => row.group === "operating");
  return {
    "list-is-nineteen": listed.length === 19,
    "no-operating-project-named": operating.every((row) => row.project_id === null),
    "one-project-named": listed.filter((row) => row.project_id !== null).length === 1,
  };
}

function projectClaims(data: Data): Claims {
  const { projects } = data;
  const jinko = only(
    projects.filter((row) => row.id === "jinko-hai-ha"),
    "projects jinko-hai-ha",
  );
  const priced = projects.filter((row) => row.currency === "million-usd").toSorted((a, b) => (b.capital ?? 0) - (a.capital ?? 0));
  const active = projects.filter(inForce);
  const inPark = (park: string | null) => active.filter((row) => row.park_id === park).length;
  const parks = [...new Set(active.map((row) => row.park_id))].filter((park) => park !== null);
  const quangYen = new Set(data.places.filter((place) => place.district === "Quảng Yên").map((place) => place.id));
  const from = (country: string | null) => capitalOf(projects.filter((row) => addable(row) && row.parent_country === country));
  const countries = [...new Set(projects.map((row) => row.parent_country))];
  const certified2023 = new Set(
    data.project_events
      .filter(({ event, kind, date }) => event === "certificate" && kind === "actual" && date.iso.startsWith("2023"))
      .map((row) => row.project_id),
  );
  const inSongKhoai = (row: Project) => row.park_id === "song-khoai";
  const fromTaiwan = projects.filter((row) => addable(row) && row.parent_country === "TW");
  const withStatus = (status: string) => projects.filter((row) => row.status === status).length;
  return {
    "jinko-ended": jinko.status === "ended",
    "jinko-largest-2023":
      certified2023.has(jinko.id) &&
      priced.every((row) => row === jinko || !certified2023.has(row.id) || (row.capital ?? 0) < (jinko.capital ?? 0)),
    "one-certificate-outweighs": (jinko.capital ?? 0) > checkpointOn(data, "2023-09-30").total,
    "two-largest-not-built":
      priced.slice(0, 2).every((row) => !inForce(row) && row.capital === jinko.capital) && (priced[2]?.capital ?? 0) < (jinko.capital ?? 0),
    "lite-on-largest-in-force": priced.find(inForce)?.id === "lite-on",
    "quang-yen-majority": active.filter((row) => row.park_id !== null && quangYen.has(row.park_id)).length > projects.length / 2,
    "song-khoai-most": parks.every((park) => park === "song-khoai" || inPark(park) < inPark("song-khoai")),
    "song-khoai-roll":
      active.every((row) => row.parent_country !== "JP" || inSongKhoai(row)) &&
      ["lite-on", "autoliv", "jinko-solar-1", "jinko-solar-2"].every((id) => active.some((row) => row.id === id && inSongKhoai(row))),
    "cai-lan-unnamed": inPark("cai-lan") === 0,
    "viet-hung-and-hai-yen-one-each": ["viet-hung", "hai-yen"].every((park) => inPark(park) === 1),
    "taiwan-then-china":
      countries.every((country) => country === "TW" || country === "CN" || from(country) < from("CN")) && from("CN") < from("TW"),
    "taiwan-mostly-foxconn-lite-on":
      capitalOf(fromTaiwan.filter((row) => row.id === "lite-on" || isFoxconn(row))) > capitalOf(fromTaiwan) / 2,
    "china-first-with-jinko": jinko.parent_country === "CN" && from("CN") + (jinko.capital ?? 0) > from("TW"),
    "licensed-most": ["operating", "trial", "building"].every((status) => withStatus(status) < withStatus("licensed")),
  };
}

function plantClaims(data: Data): Claims {
  const car = promiseOf(data, "car-first-product");
  const lngStarted = (["groundbreaking", "construction"] as const).some((step) => happened(data, "lng", step) !== null);
  /** Dates given for a plant before the article of November 2024. */
  const promisedBefore = (plant: "car" | "lng") =>
    data.milestones.filter(
      (row) =>
        row.plant === plant &&
        row.kind === "planned" &&
        row.step === "start" &&
        (row.stated_on?.to ?? Infinity) < (car.stated_on?.from ?? 0),
    ).length;
  const sale = promiseOf(data, "car-on-sale-2025-q2");
  const [begun, sold] = [outcomeOf(data, car).date, outcomeOf(data, sale).date];
  const halfYear = only(
    data.milestones.filter((row) => row.id === "car-012"),
    "milestones car-012",
  );
  const delay = ledger(data).entries.find(({ id }) => id === car.id)?.delay;
  const starts = data.milestones.filter((row) => row.plant === "lng" && row.step === "start" && row.kind === "planned");
  const byStatement = starts.toSorted((a, b) => (a.stated_on?.from ?? 0) - (b.stated_on?.from ?? 0));
  return {
    "car-three-months-late": delay?.months === 3,
    "car-late": begun !== null && car.due !== null && begun.from > car.due.to,
    "car-half-2024-passed": begun !== null && begun.from > halfYear.date.to,
    "car-sale-kept": sold !== null && sale.due !== null && sold.to <= sale.due.to,
    "car-sale-last-week": sold !== null && sale.due !== null && sale.due.to - sold.to < 7 * 86_400_000,
    "both-promised-before": (["car", "lng"] as const).every((plant) => promisedBefore(plant) > 1),
    "lng-not-confirmed": !lngStarted,
    "lng-start-slipped": (byStatement.at(-1)?.date.from ?? 0) > (byStatement[0]?.date.to ?? Number.POSITIVE_INFINITY),
  };
}

function economyClaims(data: Data): Claims {
  const reached = (id: string) => outcomeOf(data, promiseOf(data, id)).value;
  const missed = (id: string) => {
    const [outcome, { target }] = [reached(id), promiseOf(data, id)];
    return outcome !== null && target !== null && outcome < target;
  };
  const revenue = promiseOf(data, "revenue-2025");
  const fees = indicatorOf(data, "land-use-fees", 2025, "estimate").value / indicatorOf(data, "budget-revenue", 2025, "estimate").value;
  const first = promiseOf(data, "grdp-2025-over-12");
  const share = promiseOf(data, "manufacturing-share-2025");
  return {
    "growth-2024-missed": missed("grdp-2024"),
    "growth-2025-missed": missed("grdp-2025-over-12") && missed("grdp-2025-14"),
    "revenue-exceeded": (reached(revenue.id) ?? 0) > (revenue.target ?? Number.POSITIVE_INFINITY) * 1.2,
    "growth-2025-fastest": indicatorOf(data, "grdp-rank", 2025, "estimate").value === 1,
    "growth-2025-close": (first.target ?? 0) - (reached(first.id) ?? 0) < 0.5,
    "land-fees-near-third": fees > 0.3 && fees < 0.36,
    "share-2025-unknown": reached(share.id) === null,
    "share-below-goal": data.indicators.every(
      (row) => row.indicator !== "manufacturing-share" || row.status === "target" || row.value < (share.target ?? 0),
    ),
  };
}

/** One goal in two rows: the year's FDI and what was still to come of it; growth of 2025 before and after the goal was raised. */
const saidTwice = [
  ["fdi-2024", "fdi-added-late-2024"],
  ["grdp-2025-over-12", "grdp-2025-14"],
] as const;

function ledgerClaims(data: Data): Claims {
  const { counts, entries } = ledger(data);
  const isMissed = (id: string) => entries.some((entry) => entry.id === id && (entry.verdict === "missed" || entry.verdict === "late"));
  const twice = saidTwice.filter((ids) => ids.every(isMissed)).length;
  const ofArticle = new Set(articlePromises(data).map(({ id }) => id));
  const articleMissed = [...ofArticle].filter(isMissed).length;
  const articleKept = entries.filter(({ id, verdict }) => ofArticle.has(id) && (verdict === "kept" || verdict === "exceeded")).length;
  return {
    "more-missed-than-kept": counts.missed + counts.late > counts.kept + counts.exceeded,
    "article-more-missed-than-kept": articleMissed > articleKept,
    "two-missed-twice": twice === 2 && counts.missed + counts.late - twice > counts.kept + counts.exceeded,
    "only-revenue-exceeded": entries.every((entry) => (entry.verdict === "exceeded") === (entry.id === "revenue-2025")),
  };
}

/** Every claim the prose may lean on. */
export const claimsOf = (data: Data): Claims => ({
  ...moneyClaims(data),
  ...listClaims(data),
  ...projectClaims(data),
  ...plantClaims(data),
  ...economyClaims(data),
  ...ledgerClaims(data),
});
