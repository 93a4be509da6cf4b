/** A web address or a path that stays below its descriptor, as the profile has it. */
const path = { type: "string", pattern: String.raw`^((?=[^./~])(?!file:)((?!\/\.\.\/)(?!\\)(?!:\/\/).)*|(http|ftp)s?:\/\/.*)$` };
const text = { type: "string", minLength: 1 };
const names = { type: "array", minItems: 1, uniqueItems: true, items: text };

/** Properties by name, and no others: the standard allows more, but a word written wrong would be one of those. */
const exactly = (properties: object, required: readonly string[]): object => ({
  type: "object",
  additionalProperties: false,
  properties,
  required,
});

const sources = { type: "array", minItems: 1, items: exactly({ title: text, path }, ["title"]) };

const bounds = { required: { type: "boolean" }, enum: names };
const constraints = {
  string: exactly({ ...bounds, pattern: text }, []),
  integer: exactly({ ...bounds, minimum: { type: "integer" }, maximum: { type: "integer" } }, []),
  number: exactly({ ...bounds, minimum: { type: "number" }, maximum: { type: "number" } }, []),
  date: exactly(bounds, []),
} as const;

const field = {
  oneOf: Object.entries(constraints).map(([type, own]) =>
    exactly(
      {
        name: text,
        title: text,
        description: text,
        type: { const: type },
        ...(type === "string" && { format: { enum: ["uri"] } }),
        constraints: own,
        // Ours.
        unit: text,
      },
      ["name", "type"],
    ),
  ),
};

const schema = exactly(
  {
    $schema: { const: "https://datapackage.org/profiles/2.0/tableschema.json" },
    fields: { type: "array", minItems: 1, items: field },
    missingValues: { type: "array", items: { type: "string" } },
    primaryKey: names,
    uniqueKeys: { type: "array", minItems: 1, items: names },
    foreignKeys: {
      type: "array",
      minItems: 1,
      items: exactly({ fields: names, reference: exactly({ resource: text, fields: names }, ["fields"]) }, ["fields", "reference"]),
    },
  },
  ["fields"],
);

const resource = exactly(
  {
    $schema: { const: "https://datapackage.org/profiles/2.0/dataresource.json" },
    name: { type: "string", pattern: "^[a-z0-9._-]+$" },
    type: { const: "table" },
    path,
    title: text,
    format: text,
    mediatype: { type: "string", pattern: "^(.+)/(.+)$" },
    encoding: text,
    bytes: { type: "integer", minimum: 1 },
    hash: { type: "string", pattern: "^[^:]+:[a-fA-F0-9]+$" },
    schema,
    sources,
  },
  ["name", "path"],
);

/**
 * What the profile of Data Package 2.0 (https://datapackage.org/profiles/2.0/datapackage.json) asks of the properties that we use, as JSON Schema.
 * The profile itself has 159 kB, in it each kind of field there is, and stands in no package of npm.
 */
export const dataPackageProfile = exactly(
  {
    $schema: { const: "https://datapackage.org/profiles/2.0/datapackage.json" },
    name: { type: "string", pattern: "^[a-z0-9._-]+$" },
    title: text,
    description: text,
    homepage: { type: "string", pattern: "^https?://" },
    version: text,
    created: { type: "string", pattern: String.raw`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$` },
    contributors: { type: "array", minItems: 1, items: exactly({ title: text, roles: names }, ["title"]) },
    licenses: {
      type: "array",
      minItems: 1,
      items: exactly({ name: { type: "string", pattern: "^[-a-zA-Z0-9._]+$" }, path, title: text }, ["name"]),
    },
    sources,
    resources: { type: "array", minItems: 1, items: resource },
  },
  ["resources"],
);
