import fc from "fast-check";
import { expect, test } from "vitest";
import { formatIn } from "../../i18n/format.ts";
import { say } from "./forms.ts";
import { readNames } from "./names-file.ts";
import { functions, orchardData, tables } from "./orchards.fixture.ts";
import { referencesOf } from "./references.ts";
import { isSlip } from "./slip.ts";
import { readStoryFile } from "./story-file.ts";

const data = orchardData();
const references = referencesOf(
  { tables, functions },
  readNames("names.txt", "end = harvests(2001-12-31)\nall-of = orchards\n").definitions,
);

/** Whatever was typed, it is a figure, a claim, or a slip with its place: nothing else is ever thrown. */
function isUnderstoodOrToldOf(text: string): boolean {
  const looks = [
    () => {
      const { value, forms } = references.understand(text).figure()(data);
      return say(value, forms, formatIn("vi"));
    },
    () => references.understand(text).claim()(data),
  ];
  return looks.every((look) => {
    try {
      look();
      return true;
    } catch (error) {
      return isSlip(error) && error.at >= 0 && error.at <= text.length && error.fault.rule.vi !== "" && error.fault.cure.en !== "";
    }
  });
}

const pieces = [
  ...[
    "harvests",
    "orchards",
    "shares",
    "sources",
    "count",
    "sum",
    "share",
    "max",
    "first",
    "most",
    "all",
    "none",
    "unknown",
    "ripeness",
    "age",
  ],
  ...["total", "cost", "fruit", "valley", "county", "planted", "day", "id", "end", "all-of", "constructor", "__proto__", "toString"],
  ...["red-hill", "apple", "2001-12-31", "2001", "country", "3", "0", '"x"', "(", ")", ".", ",", ":", "=", "<", "≥", "+", "-", "×", "/"],
  ...["where", "have", "by", "and", "or", "not", "in", "is", "known", "unknown", "contains", "bare", "exact", "billions"],
];

test("words of the language in any order", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), fc.constantFrom(" ", ""), (words, gap) =>
      isUnderstoodOrToldOf(words.join(gap)),
    ),
    { numRuns: 4000 },
  );
});

test("references cut short, doubled or with a piece changed", () => {
  const whole = [
    'sum(orchards.cost where valley.county = "Upper County" and currency = million-usd) / end.total:exact',
    "all(orchards where fruit in (apple, pear) have cost <= orchards(red-hill).cost)",
    "unknown(harvests where day in 2003, orchards(far-end).cost) and first(shares where fruit = apple by said).value > 3",
  ];
  fc.assert(
    fc.property(fc.constantFrom(...whole), fc.nat(120), fc.nat(120), fc.constantFrom(...pieces, ""), (text, from, to, piece) =>
      isUnderstoodOrToldOf(text.slice(0, from) + piece + text.slice(to)),
    ),
    { numRuns: 3000 },
  );
});

test("any text at all, as a reference, as a file of names, as a step", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
      const { definitions, problems } = readNames("names.txt", text);
      const step = readStoryFile("vi/a/b", "b.md", text);
      const lines = text.split("\n").length;
      return (
        isUnderstoodOrToldOf(text) &&
        [...definitions, ...step.references, ...step.holds].every(({ line, col }) => line >= 1 && line <= lines && col >= 1) &&
        [...problems, ...step.problems].every(({ line = 1 }) => line >= 1 && line <= lines)
      );
    }),
    { numRuns: 3000 },
  );
});

test("a reference nested a thousand deep is too long, not the end of the check", () => {
  expect(isUnderstoodOrToldOf("(".repeat(5000))).toBe(true);
  expect(isUnderstoodOrToldOf("not ".repeat(5000))).toBe(true);
});

test("a name that every object has is no table and no function", () => {
  for (const name of ["constructor", "toString", "__proto__", "hasOwnProperty"]) {
    expect(isUnderstoodOrToldOf(`${name}(1).total`)).toBe(true);
    expect(isUnderstoodOrToldOf(`count(orchards where ${name} = 1)`)).toBe(true);
    expect(isUnderstoodOrToldOf(`orchards(red-hill).${name}`)).toBe(true);
  }
});
