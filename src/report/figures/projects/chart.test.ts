import { describe, expect, test } from "vitest";
import { vi } from "./words.vi.ts";
import { groupBy, type ProjectsSeries, tally } from "../../projects/projects.ts";
import { chartOptions } from "../../../tests/chart-options.ts";
import { prettySvg } from "../../../tests/pretty-svg.ts";
import { projectDot } from "../../projects/project-dots.fixture.ts";
import { projects, type ProjectsScene } from "./chart.ts";

const ended = projectDot("gone", { capital: 900, status: "ended" });
const dots = [
  ended,
  projectDot("full", { capital: 400, status: "operating" }),
  projectDot("half", { capital: 400, status: "building", country: "TW" }),
  projectDot("hollow", { capital: 100, investor: "Hollow Ltd" }),
  projectDot("dong", { capital: 8000, currency: "billion-vnd", country: "VN" }),
  projectDot("unpriced", { capital: null, currency: null, country: null, park: null }),
];
const day = Date.UTC(2026, 2, 11);
const series: ProjectsSeries = {
  dots,
  groups: {
    capital: groupBy(dots, "capital"),
    country: groupBy(dots, "country"),
    park: groupBy(dots, "park"),
    status: groupBy(dots, "status"),
  },
  tally: tally(dots),
  withdrawal: {
    dot: ended,
    certified: null,
    reported: { iso: "2026-03-12", from: day, to: day, precision: "day" },
    shareOfRest: 100,
    shareOfYear: null,
  },
};

const whole: ProjectsScene = { group_by: "capital", withdrawal: null, focus: [], focus_investors: [] };
const draw = (scene: Partial<ProjectsScene>, width = 340) =>
  projects(series, { ...chartOptions(vi.chart, { width }), scene: { ...whole, ...scene } });
const mark = (svg: SVGSVGElement, id: string) => svg.querySelector(`[data-key=${id}]`);
const number = (element: Element | null, name: string) => Number(element?.getAttribute(name));
const classOf = (svg: SVGSVGElement, id: string) => mark(svg, id)?.parentElement?.getAttribute("class");

describe("a mark", () => {
  const svg = draw({});
  test("has its capital as area: four times the capital, twice the radius", () => {
    expect((number(mark(svg, "full"), "r") + 0.8) / (number(mark(svg, "hollow"), "r") + 0.8)).toBeCloseTo(2, 1);
  });
  test("whose capital is not in dollars is a diamond, of one size whatever the sum", () => {
    const steps = (id: string) => {
      const [x = 0, top = 0, right = 0, middle = 0] =
        mark(svg, id)
          ?.getAttribute("d")
          ?.match(/-?[\d.]+/g)
          ?.map(Number) ?? [];
      return [right - x, middle - top].map((step) => Math.round(step * 10) / 10);
    };
    expect(mark(svg, "dong")?.matches("path")).toBe(true);
    expect(steps("dong")).toEqual([6, 6]);
    expect(steps("unpriced")).toEqual(steps("dong"));
  });
  test("tells its status by shape: half a disc while building, nothing inside while licensed", () => {
    expect(svg.querySelector("[data-key='half:part']")).not.toBeNull();
    expect(svg.querySelector("[data-key='hollow:part']")).toBeNull();
    expect(classOf(svg, "gone")).toBe("project ended");
  });
});

test("the same projects stand in every grouping, each once", () => {
  const keys = (scene: Partial<ProjectsScene>) =>
    [...draw(scene).querySelectorAll(".outline[data-key]")].map((element) => element.getAttribute("data-key")).toSorted();
  const all = dots.map(({ id }) => id).toSorted();
  for (const groupName of ["capital", "country", "park", "status"] as const) expect(keys({ group_by: groupName })).toEqual(all);
});

test("a group counts what is in force, and says what it leaves out", () => {
  const text = draw({ group_by: "country" }, 720).textContent?.replaceAll("\u00a0", " ");
  expect(text).toContain("Nhật Bản2 dự án500 triệu USDkhông tính 900 triệu USD");
  expect(text).toContain("8.000 tỷ đồng");
});

test("a project that leaves stands outside the field and leaves a hole of its own size", () => {
  const svg = draw({ withdrawal: "done" }, 720);
  const hole = svg.querySelector(".hole");
  expect(number(hole, "r")).toBeCloseTo(number(mark(svg, "gone"), "r"), 0);
  const right = Math.max(...["full", "half", "hollow"].map((id) => number(mark(svg, id), "cx") + number(mark(svg, id), "r")));
  expect(number(mark(svg, "gone"), "cx") - number(mark(svg, "gone"), "r")).toBeGreaterThan(right);
});

test("before it leaves it stands where the hole will be, and all others stand where they will stand", () => {
  const [before, after] = (["pending", "done"] as const).map((withdrawal) => draw({ withdrawal }, 720));
  if (before === undefined || after === undefined) throw new Error("Two pictures are compared");
  const hole = after.querySelector(".hole");
  for (const name of ["cx", "cy"]) expect(number(mark(before, "gone"), name)).toBeCloseTo(number(hole, name), 0);
  for (const id of ["full", "half", "hollow"]) expect(mark(before, id)?.outerHTML).toBe(mark(after, id)?.outerHTML);
  expect(before.getAttribute("viewBox")).toBe(after.getAttribute("viewBox"));
});

test("before it leaves, a project with a certificate stands among the licensed", () => {
  const certified = { iso: "2024-05-02", from: day, to: day, precision: "day" } as const;
  const licensed = { ...series, withdrawal: { ...series.withdrawal, certified } };
  const classIn = (withdrawal: "pending" | "done") =>
    classOf(projects(licensed, { ...chartOptions(vi.chart, { width: 720 }), scene: { ...whole, withdrawal } }), "gone");
  expect([classIn("pending"), classIn("done")]).toEqual(["project licensed", "project ended"]);
  expect(classOf(draw({ withdrawal: "pending" }, 720), "gone")).toBe("project ended");
});

describe("a scene that speaks of some projects", () => {
  const svg = draw({ group_by: "status", focus: ["hollow"] }, 720);
  test("rings and names them, and lets the others step back", () => {
    expect(svg.querySelector("[data-key='hollow:focus']")?.getAttribute("class")).toBe("focus-ring");
    expect(svg.querySelectorAll(".focus-ring")).toHaveLength(1);
    expect([...svg.querySelectorAll("text.strong")].map((text) => text.textContent)).toContain("hollow");
    expect(classOf(svg, "hollow")).toBe("project licensed");
    expect(classOf(svg, "full")).toBe("project operating quiet");
  });
  test("or all those of an investor", () => {
    const theirs = draw({ group_by: "status", focus_investors: ["Hollow Ltd"] }, 720);
    expect(classOf(theirs, "hollow")).toBe("project licensed");
    expect(classOf(theirs, "full")).toBe("project operating quiet");
  });
  test("writes in dark words on what has become paler", () => {
    expect(svg.querySelectorAll(".on-fill")).toHaveLength(0);
    expect(svg.querySelectorAll(".on-quiet-fill").length).toBeGreaterThan(0);
  });
});

describe("names beside the marks that a scene speaks of", () => {
  const small = (id: string, changes: Parameters<typeof projectDot>[1] = {}) =>
    projectDot(id, { capital: 30, status: "trial", ...changes });
  const theirs = ["Fox A", "Fox B"].map((short, index) => small(`fox-${index}`, { short, investor: "Fox (Group)" }));
  const many = [...dots, ...theirs, ...["Cay", "Lim", "Sen", "Tre"].map((short) => small(short.toLowerCase(), { short }))];
  const groups = { country: groupBy(many, "country"), status: groupBy(many, "status") };
  const crowded: ProjectsSeries = { ...series, dots: many, groups: { ...series.groups, ...groups } };
  const meant = ["fox-0", "fox-1", "cay", "lim", "sen", "tre"];
  const drawn = (width: number, group: "country" | "status" = "status") => {
    const scene: ProjectsScene = { ...whole, group_by: group, focus: meant };
    return projects(crowded, { ...chartOptions(vi.chart, { width }), scene });
  };
  test.each([340, 720])("all have theirs, one investor's projects one together (%i px)", (width) => {
    const names = [...drawn(width).querySelectorAll("text.halo")].map((text) => text.textContent);
    expect(names.toSorted()).toEqual(["Cay", "Fox, 2 dự án", "Lim", "Sen", "Tre"]);
  });
  test("a project is as large by country as by status", () => {
    for (const width of [340, 720]) {
      const [one, other] = (["country", "status"] as const).map((group) => mark(drawn(width, group), "full")?.getAttribute("r"));
      expect(one).toBe(other);
    }
  });
});

test("projects by capital at phone width", async () => {
  await expect(prettySvg(draw({}))).toMatchFileSnapshot("snapshots/340.svg");
});
