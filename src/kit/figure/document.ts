import { parseHTML } from "linkedom";

/** A DOM without a browser, in which charts are drawn at build time. */
export const buildDocument = (): Document => parseHTML("<!doctype html><html><body></body></html>").document;
