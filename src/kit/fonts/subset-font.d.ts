declare module "subset-font" {
  type Axis = number | { min: number; max: number };
  interface Options {
    targetFormat: "woff2" | "truetype";
    variationAxes?: Readonly<Record<string, Axis>>;
    noHinting?: boolean;
    noLayoutClosure?: boolean;
    /** OpenType features to keep; all where none are named. */
    keepFeatures?: readonly string[];
    dropTables?: readonly string[];
  }
  export default function subsetFont(font: Uint8Array, text: string, options: Options): Promise<Buffer>;
}
