import { describe, expect, test } from "vitest";
import { add, both, type Edit, inBoth, replace, stateAfter, takeaways, toldAfter } from "./walk.ts";

const source = [
  add("publishers", "bao-vi-du,Báo Ví Dụ,Báo Ví Dụ"),
  add("sources", "walk-a,bao-vi-du,Số liệu mới,,https://example.org/walk-a,2026-11-20,2026-11-25,vi,newspaper,,"),
];
/** What is told after the rows; then what is left, and drawn, after the sentences are mended as asked. */
function walk(rows: readonly Edit[], mended: readonly Edit[]): { told: string[]; left: string[] } {
  const typed = [...source, ...rows];
  expect(() => takeaways(stateAfter([...typed, ...mended]))).not.toThrow();
  return { told: toldAfter(typed), left: toldAfter([...typed, ...mended]) };
}

const unknownTotal = "  - fdi-2025-final-unknown\n";
const totalOf2025 = [
  ...inBoth(
    "1-money/50-years",
    [
      [unknownTotal, ""],
      ["Số cuối cùng, chúng tôi không tìm được.", "Cả năm khép lại ở {year-total(2025).total}."],
    ],
    [
      [unknownTotal, ""],
      ["We found no final figure.", "The year closed at {year-total(2025).total}."],
    ],
  ),
  ...inBoth(
    "7-how-we-know/40-unknowns",
    [
      [unknownTotal, ""],
      ["FDI cả năm 2025, và mọi số FDI của 2026.", "Mọi số FDI của 2026."],
    ],
    [
      [unknownTotal, ""],
      ["Foreign investment for the whole of 2025, and any figure for 2026.", "Any foreign investment of 2026."],
    ],
  ),
];
const totalTold = both("1-money/50-years:6 claim-falls", "7-how-we-know/40-unknowns:4 claim-falls");

describe("the final total of a year", () => {
  test("beside the forecast: the sentences that call it unknown are named", () => {
    const final = add("fdi_by_year", "2025,612.4,,full-year,58,province,outcome,walk-a,,");
    expect(walk([final], totalOf2025)).toEqual({ told: totalTold, left: [] });
    // The figures call it what it is: the year's, no longer a count of its first months.
    expect(takeaways(stateAfter([...source, final]))["fdi-race"]).toMatch(/Cả năm 2025 được 612,4.triệu.USD/u);
  });

  test("in place of the forecast: also the sentence that prints it", () => {
    const final = replace("fdi_by_year", [/^2025,1000.*$/, "2025,612.4,,full-year,58,province,outcome,walk-a,,"]);
    const without = [
      replace("vi/1-money/50-years", [/Mười ngày trước khi hết năm.*?\. /, ""]),
      replace("en/1-money/50-years", [/Ten days before year-end.*?\. /, ""]),
    ];
    expect(walk([final], [...totalOf2025, ...without])).toEqual({
      told: [...totalTold, ...both("1-money/50-years:11 unknown-row")].toSorted(),
      left: [],
    });
  });

  test("as the checkpoint of its last day alone", () => {
    const final = add("fdi_checkpoints", "2025-12-31,612.4,,,58,,,province,outcome,walk-a,,");
    expect(walk([final], totalOf2025)).toEqual({ told: totalTold, left: [] });
  });
});

test("the first counts of a year: what calls them unknown, and that no scene draws them", () => {
  const first = add(
    "fdi_checkpoints",
    "2026-03-31,210.5,,150,8,60.5,4,province,reported,walk-a,,",
    "2026-09-30,905,over,,,,,province,reported,walk-a,,",
  );
  const mended = inBoth(
    "7-how-we-know/40-unknowns",
    [
      ["  - fdi-2026-unknown\n", ""],
      ["FDI cả năm 2025, và mọi số FDI của 2026.", "FDI cả năm 2025."],
    ],
    [
      ["  - fdi-2026-unknown\n", ""],
      [", and any figure for 2026.", "."],
    ],
  );
  const notDrawn = "fdi_checkpoints:28 year-not-shown";
  expect(walk([first], mended)).toEqual({
    told: [...both("7-how-we-know/40-unknowns:5 claim-falls"), notDrawn].toSorted(),
    left: [notDrawn],
  });
});

const unconfirmed = "  - lng-not-confirmed\n";
const groundBroken = [
  ...inBoth("4-two-plants/30-both", [[unconfirmed, ""]], [[unconfirmed, ""]]),
  ...inBoth(
    "4-two-plants/50-lng-steps",
    [
      [unconfirmed, ""],
      ["Chúng tôi không ghi là đã khởi công, cũng không ghi là lỡ.", "Rồi nhà máy khởi công: {happened(lng-groundbreaking-2025-12)}."],
    ],
    [
      [unconfirmed, ""],
      ["We record neither a start nor a miss.", "Ground was broken in {happened(lng-groundbreaking-2025-12)}."],
    ],
  ),
  ...inBoth(
    "4-two-plants/head",
    [
      [unconfirmed, ""],
      [/^title: .*$/, "title: Ô tô đến trễ chừng ba tháng, điện khí đã khởi công"],
    ],
    [
      [unconfirmed, ""],
      [/^title: .*$/, "title: The first car came some three months late; the gas plant has broken ground"],
    ],
  ),
  ...inBoth(
    "7-how-we-know/40-unknowns",
    [
      [unconfirmed, ""],
      ["- Nhà máy LNG đã khởi công hay chưa.\n", ""],
    ],
    [
      [unconfirmed, ""],
      ["- Whether the LNG plant has broken ground.\n", ""],
    ],
  ),
];
const groundTold = [
  "4-two-plants/30-both:7 claim-falls",
  "4-two-plants/50-lng-steps:5 claim-falls",
  "4-two-plants/head:6 claim-falls",
  "7-how-we-know/40-unknowns:9 claim-falls",
];
const broken = (day: string) => add("milestones", `lng-901,lng,actual,${day},2026-11-20,groundbreaking,Khởi công,Ground broken,walk-a,,`);

describe("a plant that was not known to be begun", () => {
  test.each([
    ["with its day", "2026-03-10"],
    ["with no more than the year", "2026"],
  ])("breaks ground, %s", (_, day) => {
    expect(walk([broken(day)], groundBroken)).toEqual({ told: both(...groundTold), left: [] });
  });

  test("and runs: also the sentence that says it has not arrived", () => {
    const runs = add("milestones", "lng-902,lng,actual,2026-11-19,2026-11-20,start,Phát điện,Generates,walk-a,,");
    const arrived = inBoth(
      "4-two-plants/30-both",
      [
        ["  - lng-not-running\n", ""],
        ["một đường đã tới đích, đường kia thì chưa", "cả hai đường đã tới đích"],
      ],
      [
        ["  - lng-not-running\n", ""],
        ["one line has arrived and the other has not", "both lines have arrived"],
      ],
    );
    expect(walk([broken("2026-03-10"), runs], [...groundBroken, ...arrived])).toEqual({
      told: both(...groundTold, "4-two-plants/30-both:8 claim-falls"),
      left: [],
    });
  });
});

describe("an indicator's year", () => {
  const shareUnknown = "  - share-2025-unknown\n";
  const shareKnown = [
    ...inBoth(
      "5-brown-and-green/20-share-outcomes",
      [
        [shareUnknown, ""],
        ["Có kịp không, số cả năm chúng tôi không tìm được.", "Cả năm được {firmest(manufacturing-share, 2025).value}."],
      ],
      [
        [shareUnknown, ""],
        ["For the whole year we found no figure.", "The year brought {firmest(manufacturing-share, 2025).value}."],
      ],
    ),
    ...inBoth("5-brown-and-green/head", [[shareUnknown, ""]], [[shareUnknown, ""]]),
    ...inBoth(
      "7-how-we-know/40-unknowns",
      [
        [shareUnknown, ""],
        ["Tỷ trọng chế biến, chế tạo và khai khoáng", "Tỷ trọng khai khoáng"],
      ],
      [
        [shareUnknown, ""],
        ["Manufacturing’s and mining’s shares", "Mining’s share"],
      ],
    ),
  ];
  const shareTold = [
    "5-brown-and-green/20-share-outcomes:6 claim-falls",
    "5-brown-and-green/head:8 claim-falls",
    "7-how-we-know/40-unknowns:7 claim-falls",
  ];
  const share = (value: number) =>
    add("indicators", `manufacturing-share,2025,${value},,percent,reported,later-figure,2026-11-20,walk-a,,,`);

  test("becomes known, below its goal", () => {
    expect(walk([share(14.1)], shareKnown)).toEqual({ told: both(...shareTold).toSorted(), left: [] });
  });

  test("becomes known, above its goal: also the sentence that has it below", () => {
    const below = "  - share-below-goal\n";
    const above = inBoth("5-brown-and-green/20-share-outcomes", [[below, ""]], [[below, ""]]);
    expect(walk([share(15.3)], [...shareKnown, ...above])).toEqual({
      told: both("5-brown-and-green/20-share-outcomes:5 claim-falls", ...shareTold),
      left: [],
    });
  });

  const estimated = "  - growth-2025-estimated\n";
  const final = "grdp-growth,2025,11.95,,percent,reported,later-figure,2026-11-20,walk-a,,,";
  const isFinal = [
    ...inBoth(
      "5-brown-and-green/head",
      [
        [estimated, ""],
        [/Ước\stăng/, "Tăng"],
      ],
      [
        [estimated, ""],
        [", by estimate,", ""],
      ],
    ),
    ...inBoth(
      "5-brown-and-green/40-growth-outcomes",
      [
        [estimated, ""],
        [", theo ước tính, đạt", " đạt"],
      ],
      [
        [estimated, ""],
        ["it is estimated at", "it was"],
      ],
    ),
  ];
  test.each([
    ["beside the estimate", add("indicators", final)],
    ["in its place", replace("indicators", [/^grdp-growth,2025,11.89.*$/, final])],
  ])("becomes final, %s", (_, row) => {
    expect(walk([row], isFinal)).toEqual({
      told: both("5-brown-and-green/40-growth-outcomes:9 claim-falls", "5-brown-and-green/head:7 claim-falls"),
      left: [],
    });
  });
});
