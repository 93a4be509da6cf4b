import type { Project } from "../tables/projects.ts";
import { type Data, tables } from "../tables/tables.ts";
import type { Qualifier } from "../../kit/table/vocabulary.ts";
import type { Scope } from "../tables/scope.ts";
import { amount, count, counted, date, derived, type Facts, registered, type Unit } from "../../kit/story/fact.ts";
import { indicatorFacts } from "./indicator-facts.ts";
import { ledger } from "../promises/verdicts.ts";
import { outcomeOf } from "../promises/outcome.ts";
import { firmestYear, yearRows } from "../tables/known/year-rows.ts";
import { articlePromises, checkpointOn, firstTargetOf, indicatorOf, only, promiseOf } from "../tables/find-row.ts";
export type { Fact, Facts } from "../../kit/story/fact.ts";

function money2024(data: Data): Facts {
  const mid = checkpointOn(data, "2024-11-15");
  const end = checkpointOn(data, "2024-12-31");
  const goal = promiseOf(data, "fdi-2024");
  const promise = promiseOf(data, "fdi-added-late-2024");
  const arrived = end.total - mid.total;
  const both = [end.source_id, mid.source_id];
  const park = (id: string) => {
    const row = only(
      data.park_promises.filter((candidate) => candidate.park_id === id),
      `park_promises ${id}`,
    );
    return amount(row.amount, "million-usd", [row.source_id], row.qualifier);
  };
  return {
    "promised-in": date(promise.stated_on, [promise.source_id]),
    "fdi-mid-november": registered(mid),
    "mid-november": date(mid.as_of, [mid.source_id]),
    "new-capital": amount(mid.new_capital, "million-usd", [mid.source_id]),
    "added-capital": amount(mid.added_capital, "million-usd", [mid.source_id]),
    "new-projects": count(mid.new_projects, [mid.source_id]),
    "added-projects": count(mid.added_projects, [mid.source_id]),
    unexplained: amount(mid.total - (mid.new_capital ?? 0) - (mid.added_capital ?? 0), "million-usd", [mid.source_id]),
    "promised-addition": amount(promise.target, "million-usd", [promise.source_id], "about"),
    "promised-texhong": park("texhong-hai-ha"),
    "promised-dong-mai": park("dong-mai"),
    "promised-song-khoai": park("song-khoai"),
    "promised-bac-tien-phong": park("bac-tien-phong"),
    "goal-2024": amount(goal.target, "million-usd", [goal.source_id], "over"),
    "fdi-2024": registered(end),
    "shortfall-2024": derived((goal.target ?? 0) - end.total, "million-usd", [end.source_id, goal.source_id]),
    "arrived-late-2024": derived(arrived, "million-usd", both),
    "arrived-share": derived((arrived / (promise.target ?? 1)) * 100, "percent", [...both, promise.source_id]),
    "goal-share-2024": derived((end.total / (goal.target ?? 1)) * 100, "percent", [end.source_id, goal.source_id]),
  };
}

function otherYears(data: Data): Facts {
  const year = (of: number, scope: Scope = "province") => {
    const rows = yearRows(data).filter((row) => row.year === of && row.scope === scope);
    return only(rows.toSorted(firmestYear).slice(0, 1), `fdi_by_year ${of} ${scope}`);
  };
  const province = (id: string, of: number) =>
    only(
      data.fdi_by_province.filter((row) => row.province === id && row.year === of),
      `fdi_by_province ${id} ${of}`,
    );
  const rank = (of: number) => (({ value, source_id }) => count(value, [source_id]))(indicatorOf(data, "fdi-rank", of, "reported"));
  const october2024 = checkpointOn(data, "2024-10-31");
  const october2025 = checkpointOn(data, "2025-10-29");
  const october2023 = checkpointOn(data, "2023-10-20");
  const ministry2022 = checkpointOn(data, "2022-12-20");
  const goal2026 = promiseOf(data, "fdi-2026");
  return {
    "fdi-2022": registered(year(2022)),
    "fdi-2022-zones": registered(year(2022, "zones")),
    "fdi-2022-ministry": registered(ministry2022),
    "fdi-2022-ministry-day": date(ministry2022.as_of, [ministry2022.source_id]),
    "fdi-2023": registered(year(2023)),
    "fdi-2024-ministry": registered(province("quang-ninh", 2024)),
    "fdi-2024-first": registered(province("bac-ninh", 2024)),
    "fdi-2025-expected": registered(year(2025)),
    "fdi-september-2023": registered(checkpointOn(data, "2023-09-30")),
    "fdi-october-2023": registered(october2023),
    "october-2023": date(october2023.as_of, [october2023.source_id]),
    "fdi-h1-2024": registered(checkpointOn(data, "2024-06-30")),
    "fdi-october-2024": registered(october2024),
    "fdi-q1-2025": registered(checkpointOn(data, "2025-03-31")),
    "fdi-h1-2025": registered(checkpointOn(data, "2025-06-30")),
    "fdi-october-2025": registered(october2025),
    "october-2025": date(october2025.as_of, [october2025.source_id]),
    "october-2025-share": derived((october2025.total / october2024.total) * 100, "percent", [october2025.source_id, october2024.source_id]),
    "goal-2026": amount(goal2026.target, "million-usd", [goal2026.source_id]),
    "rank-2023": rank(2023),
    "rank-2024": rank(2024),
  };
}

function theList(data: Data): Facts {
  const slots = data.list_2024.filter((row) => row.group !== "beyond");
  return {
    "list-size": counted(slots),
    "list-operating": counted(slots.filter((row) => row.group === "operating")),
    "list-pending": counted(slots.filter((row) => row.group === "pending")),
    "list-named": counted(slots.filter((row) => row.project_id !== null)),
    "list-unnamed": counted(slots.filter((row) => row.project_id === null)),
  };
}

/** Projects whose capital is still to come or already there: neither ended nor a mere memorandum. */
export const inForce = ({ status }: Project): boolean => status !== "ended" && status !== "memorandum";
/** Foreign projects in force priced in dollars: the ones whose capital may be added up. */
export const addable = (row: Project): boolean => inForce(row) && row.currency === "million-usd" && row.parent_country !== "VN";
/** Foxconn invests through several companies; its name stands in each. */
export const isFoxconn = ({ investor }: Project): boolean => investor?.includes("Foxconn") ?? false;
/** Capital of projects, million US dollars. */
export const capitalOf = (rows: readonly Project[]): number => rows.reduce((total, row) => total + (row.capital ?? 0), 0);

function namedProjects(data: Data): Facts {
  const sourcesOf = (rows: readonly Project[]) => [...new Set(rows.map((row) => row.capital_source_id ?? row.source_id))];
  const howMany = (rows: readonly Project[]) => count(rows.length, sourcesOf(rows));
  const where = (keep: (row: Project) => boolean) => data.projects.filter(keep);
  const total = (keep: (row: Project) => boolean) =>
    derived(capitalOf(where((row) => addable(row) && keep(row))), "million-usd", sourcesOf(where(keep)));
  const from = (country: Project["parent_country"]) => (row: Project) => row.parent_country === country;
  const inPark = (park: string) => (row: Project) => row.park_id === park && inForce(row);
  const quangYen = new Set(data.places.filter((place) => place.district === "Quảng Yên").map((place) => place.id));
  const project = (id: string) =>
    only(
      where((row) => row.id === id),
      `projects ${id}`,
    );
  const capital = ({ capital: value, capital_qualifier, capital_source_id, source_id }: Project) =>
    amount(value, "million-usd", [capital_source_id ?? source_id], capital_qualifier);
  const jinko = project("jinko-hai-ha");
  const ofFoxconn = where((row) => inForce(row) && isFoxconn(row));
  const fdi2023 = checkpointOn(data, "2023-12-31");
  return {
    "projects-named": howMany(data.projects),
    "projects-operating": howMany(where((row) => row.status === "operating")),
    "projects-trial": howMany(where((row) => row.status === "trial")),
    "projects-building": howMany(where((row) => row.status === "building")),
    "projects-licensed": howMany(where((row) => row.status === "licensed")),
    "projects-unplaced": howMany(where((row) => row.park_id === null)),
    "projects-unknown-parent": howMany(where((row) => inForce(row) && row.parent_country === null)),
    "jinko-capital": capital(jinko),
    "jinko-ended": date(jinko.status_as_of, [jinko.source_id]),
    "jinko-share-2023": derived(((jinko.capital ?? 0) / fdi2023.total) * 100, "percent", [...sourcesOf([jinko]), fdi2023.source_id]),
    "lite-on-capital": capital(project("lite-on")),
    "taiwan-capital": total(from("TW")),
    "china-capital": total(from("CN")),
    "foxconn-count": howMany(ofFoxconn),
    "foxconn-song-khoai": howMany(ofFoxconn.filter(inPark("song-khoai"))),
    "japan-count": howMany(where((row) => inForce(row) && row.parent_country === "JP")),
    "japan-capital": total(from("JP")),
    "quang-yen-count": howMany(where((row) => inForce(row) && row.park_id !== null && quangYen.has(row.park_id))),
    "song-khoai-count": howMany(where(inPark("song-khoai"))),
    "song-khoai-capital": total(inPark("song-khoai")),
    "texhong-count": howMany(where(inPark("texhong-hai-ha"))),
    "texhong-capital": total(inPark("texhong-hai-ha")),
    "bac-tien-phong-count": howMany(where(inPark("bac-tien-phong"))),
    "bac-tien-phong-capital": total(inPark("bac-tien-phong")),
    "parks-mapped": counted(data.places.filter((place) => place.kind === "park")),
  };
}

function plants(data: Data): Facts {
  const milestone = (id: string) =>
    only(
      data.milestones.filter((row) => row.id === id),
      `milestones ${id}`,
    );
  const on = (id: string) => date(milestone(id).date, [milestone(id).source_id]);
  const said = (id: string) => date(milestone(id).stated_on, [milestone(id).source_id]);
  const car = promiseOf(data, "car-first-product");
  const first = outcomeOf(data, car);
  const demanded = promiseOf(data, "lng-start-2024-q3");
  const lateness = ledger(data).entries.find(({ id }) => id === car.id)?.delay?.months ?? null;
  const starts = (plant: "lng" | "car") =>
    data.milestones.filter((row) => row.plant === plant && row.step === "start" && row.kind === "planned");
  return {
    "car-first-plan": on("car-003"),
    "car-first-plan-said": said("car-003"),
    "car-second-plan": on("car-005"),
    "car-second-plan-said": said("car-005"),
    "car-third-plan": on("car-009"),
    "car-third-plan-said": said("car-009"),
    "car-fourth-plan": on("car-011"),
    "car-fifth-plan": on("car-012"),
    "car-last-plan": on("car-016"),
    "car-promised": date(car.due, [car.source_id]),
    "car-actual": date(first.date, first.sources),
    "car-months-late": count(lateness, [car.source_id, ...first.sources]),
    "car-on-sale": on("car-024"),
    "car-on-sale-promised": on("car-022"),
    "car-plans": counted(starts("car")),
    "car-construction": on("car-007"),
    "car-trial": on("car-017"),
    "car-latest": on("car-027"),
    "car-electric": on("car-028"),
    "baike-product": on("baike-002"),
    "lng-memorandum": on("lng-002"),
    "lng-first-plan": on("lng-003"),
    "lng-launch": on("lng-007"),
    "lng-repeated-plan": on("lng-008"),
    "lng-second-plan": on("lng-011"),
    "lng-second-plan-said": said("lng-011"),
    "lng-demanded-start": on("lng-013"),
    "lng-demanded-said": said("lng-013"),
    "lng-third-plan": on("lng-014"),
    "lng-third-plan-said": said("lng-014"),
    "lng-fourth-plan": on("lng-021"),
    "lng-fourth-plan-said": said("lng-021"),
    "lng-latest-plan": on("lng-023"),
    "lng-land-meeting": on("lng-019"),
    "lng-land-orders": on("lng-022"),
    "lng-still-unbuilt": date(demanded.outcome_as_of, [demanded.outcome_source_id ?? demanded.source_id]),
    "lng-groundbreaking-promised": on("lng-027"),
    "lng-plans": counted(starts("lng")),
  };
}

function economy(data: Data): Facts {
  const promise = (id: string) => promiseOf(data, id);
  const target = (id: string, unit: Unit, qualifier: Qualifier | null = null) =>
    amount(promise(id).target, unit, [promise(id).source_id], qualifier);
  const reached = (id: string) => outcomeOf(data, promise(id));
  const outcome = (id: string, unit: Unit) => amount(reached(id).value, unit, reached(id).sources, reached(id).qualifier);
  const share = (year: number) => indicatorOf(data, "manufacturing-share", year, "reported");
  const fees = indicatorOf(data, "land-use-fees", 2025, "estimate");
  const revenue = indicatorOf(data, "budget-revenue", 2025, "estimate");
  const yagi = indicatorOf(data, "yagi-damage", 2024, "estimate");
  const raised = promise("grdp-2025-14");
  const resolution = only(
    data.milestones.filter((row) => row.id === "policy-009"),
    "milestones policy-009",
  );
  /** Points between a goal and what was reached; both are printed, so the difference is exact to their last digit. */
  const points = (from: number, to: number, sources: readonly string[]) => amount(to - from, "percent", sources);
  const first2026 = firstTargetOf(data, "grdp-growth", 2026);
  const goal = promise("grdp-2025-over-12");
  const grown = reached(goal.id);
  const surplus = promise("revenue-2025");
  const shareGoal = promise("manufacturing-share-2025");
  return {
    "resolution-day": date(resolution.date, [resolution.source_id]),
    "growth-2024": outcome("grdp-2024", "percent"),
    "growth-2024-goal": target("grdp-2024", "percent", "at-least"),
    "growth-2025": outcome("grdp-2025-over-12", "percent"),
    "growth-2025-goal": target("grdp-2025-over-12", "percent", "over"),
    "growth-2025-raised": target("grdp-2025-14", "percent"),
    "growth-2025-short": points(grown.value ?? Number.NaN, goal.target ?? Number.NaN, [goal.source_id, ...grown.sources]),
    "growth-raised-day": date(raised.stated_on, [raised.source_id]),
    "growth-2026-first": amount(first2026.value, "percent", [first2026.source_id], first2026.qualifier),
    "growth-2026-goal": target("grdp-2026", "percent", "over"),
    "yagi-damage": amount(yagi.value, "billion-vnd", [yagi.source_id], yagi.qualifier),
    "revenue-goal": target("revenue-2025", "billion-vnd", "over"),
    "revenue-2025": outcome("revenue-2025", "billion-vnd"),
    "revenue-surplus": derived(((reached(surplus.id).value ?? Number.NaN) / (surplus.target ?? Number.NaN) - 1) * 100, "percent", [
      surplus.source_id,
      ...reached(surplus.id).sources,
    ]),
    "revenue-announced": date(reached(surplus.id).asOf, reached(surplus.id).sources),
    "revenue-2025-first": amount(revenue.value, "billion-vnd", [revenue.source_id], revenue.qualifier),
    "land-fees-2025": amount(fees.value, "billion-vnd", [fees.source_id], fees.qualifier),
    "land-fees-share": derived((fees.value / revenue.value) * 100, "percent", [fees.source_id, revenue.source_id]),
    "share-2020": amount(share(2020).value, "percent", [share(2020).source_id]),
    "share-2024": amount(share(2024).value, "percent", [share(2024).source_id]),
    "share-rise": points(share(2020).value, share(2024).value, [share(2020).source_id, share(2024).source_id]),
    "share-left": points(share(2024).value, shareGoal.target ?? Number.NaN, [share(2024).source_id, shareGoal.source_id]),
    "share-goal-2025": target("manufacturing-share-2025", "percent", "over"),
    "share-goal-2030": target("manufacturing-share-2030", "percent"),
  };
}

function bookkeeping(data: Data): Facts {
  const languages = new Set(data.sources.map((source) => source.language));
  const [latest] = data.sources
    .filter((source) => source.kind === "newspaper" && source.published?.precision === "day")
    .toSorted((a, b) => (b.published?.to ?? 0) - (a.published?.to ?? 0));
  const { counts, today } = ledger(data);
  return {
    "promises-count": count(data.promises.length, []),
    "article-promises": count(articlePromises(data).length, []),
    "ledger-kept": count(counts.kept + counts.exceeded, []),
    "ledger-missed": count(counts.missed + counts.late, []),
    "ledger-open": count(counts.open, []),
    "ledger-unchecked": count(counts["cannot-be-checked"], []),
    "sources-count": count(data.sources.length, []),
    "source-languages": count(languages.size, []),
    "latest-news": date(latest?.published ?? null, latest ? [latest.id] : []),
    "last-read": date({ from: today, to: today, precision: "day" }, []),
    "tables-count": count(Object.keys(tables).length, []),
    "differences-count": count(data.reconciliations.filter((row) => row.check === "checkpoint-parts").length, []),
  };
}

/** Every fact the prose may name. A missing row stops the build here rather than leaving a hole in a sentence. */
export const factsOf = (data: Data): Facts => ({
  ...money2024(data),
  ...otherYears(data),
  ...theList(data),
  ...namedProjects(data),
  ...plants(data),
  ...economy(data),
  ...indicatorFacts(data),
  ...bookkeeping(data),
});
