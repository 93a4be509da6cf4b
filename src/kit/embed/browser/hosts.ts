/** Whole CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What an embed knows of the page around it: from its own address, and from messages. */
export interface Host {
  /** The embed's own address, by which some hosts know their frames. */
  readonly address: string;
  /** pym.js's name for the embed, from the query. */
  readonly pym: string | null;
  /** WordPress's secret for the embed, from the fragment. */
  readonly secret: string | undefined;
  /** iframe-resizer's name for the embed; undefined before its greeting. */
  readonly resizer?: string;
  /** Whether open-iframe-resizer has sent its greeting. */
  readonly open?: boolean;
}

/** The host before any message. */
export function hostAt(address: string): Host {
  const { searchParams, hash } = new URL(address);
  return {
    address,
    pym: searchParams.get("childId"),
    secret: /secret=([A-Za-z0-9]+)/.exec(hash)?.[1],
  };
}

const resizerMark = "[iFrameSizer]";

/**
 * The host after one of its messages, where that asks for our size; undefined where it does not. Anything may be sent here, and
 * nothing of it is passed on.
 */
export function hostAfter(host: Host, message: unknown): Host | undefined {
  if (typeof message === "string") {
    if (!message.startsWith(resizerMark)) return undefined;
    const [name = "", ...rest] = message.slice(resizerMark.length).split(":");
    // A greeting is a list of its settings, the third of which is a boolean; later it sends single words.
    if (rest[1] === "true" || rest[1] === "false") return { ...host, resizer: name };
    return host.resizer && (name === "resize" || name === "reset") ? host : undefined;
  }
  if (typeof message !== "object" || message === null) return undefined;
  const { type, sentinel, message: word, secret } = message as Readonly<Record<string, unknown>>;
  if (type === "iframe-child-init") return { ...host, open: true };
  if (type === "iframe-get-child-dimensions") return host.open ? host : undefined;
  if (sentinel === "amp" && type === "frames-init") return host;
  if (word === "ready" && secret && secret === host.secret) return host;
  return undefined;
}

/**
 * One size as messages for every host that may listen, two or three in all. One object serves Datawrapper's snippet, AMP and those that
 * read AMP's form, and WordPress; Medium's string is left out where the host is known to be another.
 *
 * @param event what the size follows from, in iframe-resizer's terms
 */
export function sizeMessages(host: Host, { width, height }: Size, event: "init" | "resizeObserver"): unknown[] {
  const { address, pym, secret, resizer, open } = host;
  const messages: unknown[] = [
    {
      sentinel: "amp",
      type: "embed-size",
      height,
      "datawrapper-height": { report: height },
      ...(secret && { secret, message: "height", value: height }),
    },
  ];
  if (pym) messages.push(["pym", pym, "height", height].join("xPYMx"));
  if (resizer) messages.push(`${resizerMark}${resizer}:${height}:${width}:${event}`);
  if (open) messages.push({ type: "iframe-resized", width, height });
  if (messages.length === 1 && !secret) messages.push(JSON.stringify({ src: address, context: "iframe.resize", height }));
  return messages;
}

/** Messages that are posted once, at the start: to iframe-resizer, which answers with its greeting, and to AMP. */
export const greetings: readonly unknown[] = ["[iFrameResizerChild]Ready", { sentinel: "amp", type: "embed-ready" }];

/** Asks WordPress to open an address, which its sandboxed frame may not; undefined for any other host. */
export const linkMessage = (host: Host, address: string): unknown =>
  host.secret && { secret: host.secret, message: "link", value: address };
