import { expect, test } from "vitest";
import { siteOf } from "../i18n/site.ts";
import { securityTxt } from "./security-txt.ts";

const environment = { SITE: "https://report.example", BASE: "/below" };
const said = (contact?: string) => securityTxt(siteOf({ ...environment, CONTACT: contact }), "1999-04-30", "/below/errors/");

test("names who is written to, until when it holds and where it stands, as RFC 9116 asks", () => {
  expect(said("mailto:desk@report.example").split("\n")).toEqual([
    "Contact: mailto:desk@report.example",
    "Expires: 2000-04-29T00:00:00.000Z",
    "Preferred-Languages: vi, en",
    "Canonical: https://report.example/below/.well-known/security.txt",
    "",
  ]);
});

test.each([undefined, "", "desk@report.example", "http://report.example/desk", "javascript:alert(1)"])(
  "without an address that can be written to (%s) it names the page on errors",
  (contact) => {
    expect(said(contact)).toContain("Contact: https://report.example/below/errors/\n");
  },
);
