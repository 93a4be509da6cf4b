declare module "subset-font" {
  type Axis = number | { min: number; max: number };
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: "woff2" | "truetype"; variationAxes?: Readonly<Record<string, Axis>> },
  ): Promise<Buffer>;
}
