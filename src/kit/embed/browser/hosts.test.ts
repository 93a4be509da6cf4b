import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { greetings, type Host, hostAfter, hostAt, linkMessage, sizeMessages } from "./hosts.ts";

const plain = hostAt("https://charts.example/embed/growth/");
const size = { width: 640, height: 512 };

describe("a size is posted", () => {
  test("to a host that is not known: in one object for Datawrapper and AMP, and in Medium's string", () => {
    expect(sizeMessages(plain, size, "init")).toEqual([
      { sentinel: "amp", type: "embed-size", height: 512, "datawrapper-height": { report: 512 } },
      '{"src":"https://charts.example/embed/growth/","context":"iframe.resize","height":512}',
    ]);
  });
  test("to pym by the name in the query", () => {
    expect(sizeMessages(hostAt("https://charts.example/embed/growth/?initialWidth=640&childId=chart-1"), size, "init")).toContain(
      "pymxPYMxchart-1xPYMxheightxPYMx512",
    );
  });
  test("to WordPress by the secret in the fragment", () => {
    const host = hostAt("https://charts.example/embed/growth/?x=1#?secret=aB3");
    expect(sizeMessages(host, size, "init")).toEqual([expect.objectContaining({ secret: "aB3", message: "height", value: 512 })]);
    expect(linkMessage(host, "https://charts.example/")).toEqual({ secret: "aB3", message: "link", value: "https://charts.example/" });
    expect(linkMessage(plain, "https://charts.example/")).toBeUndefined();
  });
  test("to iframe-resizer by the name it gives, at first as init, later as resizeObserver", () => {
    const host = hostAfter(plain, "[iFrameSizer]frame7:8:false:false:32:true:true::auto:::0:false:child:auto:true:::true:::false");
    expect(host?.resizer).toBe("frame7");
    expect(sizeMessages(host as Host, size, "init")).toContain("[iFrameSizer]frame7:512:640:init");
    expect(sizeMessages(host as Host, size, "resizeObserver")).toContain("[iFrameSizer]frame7:512:640:resizeObserver");
    expect(hostAfter(host as Host, "[iFrameSizer]resize")).toBe(host);
    expect(hostAfter(host as Host, "[iFrameSizer]pageInfo:{}")).toBeUndefined();
  });
  test("to open-iframe-resizer once it has greeted", () => {
    expect(hostAfter(plain, { type: "iframe-get-child-dimensions" })).toBeUndefined();
    const host = hostAfter(plain, { type: "iframe-child-init", bodyMargin: "0" });
    expect(sizeMessages(host as Host, size, "init")).toContainEqual({ type: "iframe-resized", width: 640, height: 512 });
    expect(hostAfter(host as Host, { type: "iframe-get-child-dimensions" })).toBe(host);
  });
  test("again to @newswire/frames and to WordPress when they ask", () => {
    expect(hostAfter(plain, { sentinel: "amp", type: "frames-init" })).toBe(plain);
    const host = hostAt("https://charts.example/embed/growth/#?secret=aB3");
    expect(hostAfter(host, { message: "ready", secret: "aB3" })).toBe(host);
    expect(hostAfter(host, { message: "ready", secret: "other" })).toBeUndefined();
    expect(hostAfter(plain, { message: "ready" })).toBeUndefined();
  });
});

test("no change takes more than three messages with any one host, and none is null", () => {
  const hosts = [
    plain,
    hostAt("https://c.example/?childId=a"),
    hostAt("https://c.example/#?secret=a"),
    { ...plain, resizer: "a" },
    { ...plain, open: true },
    { ...hostAt("https://c.example/?childId=a"), resizer: "a" },
  ];
  for (const host of hosts) {
    const messages = sizeMessages(host, size, "resizeObserver");
    expect(messages.length).toBeLessThanOrEqual(3);
    for (const message of [...messages, ...greetings]) expect(message).toBeTruthy();
  }
});

test("an embed withstands any message", () => {
  fc.assert(
    fc.property(fc.anything(), (message) => {
      const next = hostAfter(plain, message);
      expect(next === undefined || sizeMessages(next, size, "init").every((one) => one !== null)).toBe(true);
    }),
  );
  for (const hostile of [null, undefined, "", "[iFrameSizer]", "pymxPYMx", [], { type: null }, Object.create(null), Number.NaN])
    expect(hostAfter(plain, hostile)).toBeUndefined();
});
