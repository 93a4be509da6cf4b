/** One way to read a cell as a number, and how to type it so that it has no other. */
export interface Reading {
  readonly value: number;
  readonly typed: string;
  readonly isThousands: boolean;
}

/** A decimal of three digits gets a zero more: 2.0490 cannot be thousands. */
const unmistakable = (typed: string): string => (/^-?[1-9]\d{0,2}\.\d{3}$/.test(typed) ? `${typed}0` : typed);

const decimal = (typed: string): Reading => ({ value: Number(typed), typed, isThousands: false });
const thousands = (typed: string): Reading => ({ value: Number(typed), typed, isThousands: true });

/** Notations of numbers and what each means. A cell may fit two: that is the point. */
const notations: readonly (readonly [RegExp, (cell: string) => Reading])[] = [
  [/^-?\d+(\.\d+)?$/, decimal],
  [/^-?\d+,\d+$/, (cell) => decimal(cell.replace(",", "."))],
  [/^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/, (cell) => thousands(cell.replaceAll(".", "").replace(",", "."))],
  [/^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/, (cell) => thousands(cell.replaceAll(",", ""))],
  [/^-?[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/, (cell) => thousands(cell.replaceAll(" ", "").replace(",", "."))],
];

/** A double keeps fifteen digits; more would be published as another number than the one typed. */
const mostDigits = 15;

/** Every number that a cell may mean to someone. Empty when it is none, or has more digits than can be kept. */
export function numberReadings(cell: string): Reading[] {
  if (cell.replaceAll(/\D/g, "").replace(/^0+/, "").length > mostDigits) return [];
  const all = notations.flatMap(([pattern, read]) => (pattern.test(cell) ? [read(cell)] : []));
  return all.length < 2 ? all : all.map((reading) => ({ ...reading, typed: unmistakable(reading.typed) }));
}
