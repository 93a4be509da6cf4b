/** A node of a JSON-LD document. */
export type Node = Readonly<Record<string, unknown>>;

type Rule = (value: unknown) => boolean;

const isText: Rule = (value) => typeof value === "string" && value.trim() !== "";
const isAddress: Rule = (value) => typeof value === "string" && /^https?:$/.test(URL.canParse(value) ? new URL(value).protocol : "");
const isDay: Rule = (value) => typeof value === "string" && /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?$/.test(value);
const isNode: Rule = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isTrueOrFalse: Rule = (value) => typeof value === "boolean";
const ofTypes =
  (...types: readonly string[]): Rule =>
  (value) =>
    isNode(value) && types.includes(String((value as Node)["@type"]));
const between =
  (least: number, most: number): Rule =>
  (value) =>
    typeof value === "string" && value.length >= least && value.length <= most;
const either =
  (...rules: readonly Rule[]): Rule =>
  (value) =>
    rules.some((rule) => rule(value));
/** One, or a list of at least one. */
const some =
  (rule: Rule): Rule =>
  (value) =>
    Array.isArray(value) ? value.length > 0 && value.every(rule) : rule(value);

interface TypeRules {
  /** Without these, or with another value, search engines leave the node out. */
  readonly required: Readonly<Record<string, Rule>>;
  /** What their guides ask for; it may lack, and must be right where it stands. */
  readonly recommended: Readonly<Record<string, Rule>>;
}

const party = some(ofTypes("Organization", "Person"));

/**
 * What Google's guides to structured data ask of each type (articles, data sets, licensed images, carousels), and schema.org of the values.
 * That no property is misspelled the compiler says: the documents have the types of schema-dts.
 */
export const typeRules: Readonly<Record<string, TypeRules>> = {
  NewsArticle: {
    required: { headline: between(1, 110), image: some(either(isAddress, ofTypes("ImageObject"))), author: party, dateModified: isDay },
    recommended: {
      datePublished: isDay,
      publisher: party,
      description: isText,
      inLanguage: isText,
      mainEntityOfPage: isAddress,
      isAccessibleForFree: isTrueOrFalse,
      license: isAddress,
    },
  },
  Dataset: {
    required: { name: isText, description: between(50, 5000) },
    recommended: {
      creator: party,
      license: isAddress,
      url: isAddress,
      identifier: some(isText),
      version: isText,
      dateModified: isDay,
      isAccessibleForFree: isTrueOrFalse,
      includedInDataCatalog: ofTypes("DataCatalog"),
      distribution: some(ofTypes("DataDownload")),
      variableMeasured: some(either(isText, ofTypes("PropertyValue"))),
      hasPart: some(either(isAddress, ofTypes("Dataset"))),
    },
  },
  DataCatalog: { required: {}, recommended: { name: isText, url: isAddress } },
  DataDownload: {
    required: { contentUrl: isAddress },
    recommended: { encodingFormat: (value) => typeof value === "string" && /^[a-z]+\/[\w.+-]+$/.test(value), sha256: between(64, 64) },
  },
  PropertyValue: { required: { name: isText }, recommended: { description: isText } },
  ImageObject: {
    required: {},
    recommended: {
      contentUrl: isAddress,
      url: isAddress,
      license: isAddress,
      creator: party,
      creditText: isText,
      copyrightNotice: isText,
      caption: isText,
    },
  },
  Organization: { required: { name: isText }, recommended: { url: isAddress } },
  CorrectionComment: { required: { text: isText }, recommended: { url: isAddress, datePublished: isDay } },
  ItemList: { required: { itemListElement: some(ofTypes("ListItem")) }, recommended: { name: isText } },
  ListItem: { required: { position: (value) => Number.isInteger(value), url: isAddress }, recommended: { name: isText } },
  Claim: { required: { name: isText }, recommended: { appearance: some(ofTypes("CreativeWork")), inLanguage: isText } },
  CreativeWork: { required: {}, recommended: { url: isAddress } },
};

/** A node that names another by its address says nothing of its own. */
const isName = (node: Node): boolean => Object.keys(node).every((key) => key === "@type" || key === "@id");

/** Every typed node of a document, itself first. */
export function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== "object" || value === null) return [];
  const node = value as Node;
  return [...("@type" in node && !isName(node) ? [node] : []), ...Object.values(node).flatMap(nodesOf)];
}

/** What is wrong with a document, and which recommended properties its own node lacks. */
export function structuredDataFaults(document: Node): { readonly faults: readonly string[]; readonly lacking: readonly string[] } {
  const faults = nodesOf(document).flatMap((node) => {
    const type = String(node["@type"]);
    const rules = typeRules[type];
    if (rules === undefined) return [`${type}: no rules`];
    const wrong = (property: string, rule: Rule): string[] =>
      rule(node[property]) ? [] : [`${type}.${property}: ${JSON.stringify(node[property])}`];
    return [
      ...Object.entries(rules.required).flatMap(([property, rule]) => wrong(property, rule)),
      ...Object.entries(rules.recommended).flatMap(([property, rule]) => (property in node ? wrong(property, rule) : [])),
    ];
  });
  const own = typeRules[String(document["@type"])]?.recommended ?? {};
  return { faults, lacking: Object.keys(own).filter((property) => !(property in document)) };
}
