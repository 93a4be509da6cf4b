/** Where the site lives: a newsroom sets SITE and BASE; nothing else knows the address. Without them it is nowhere yet. */
export interface Site {
  readonly site: string;
  readonly base: string;
}

export const siteOf = (environment: Readonly<Record<string, string | undefined>>): Site => ({
  site: environment["SITE"] ?? "https://report.example",
  base: environment["BASE"] ?? "/",
});
