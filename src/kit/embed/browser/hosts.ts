/** A size as hosts are told it: whole CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What has become known of the host: from our own address, and from what it said. */
export interface Host {
  /** Our own address, which some hosts know their frames by. */
  readonly address: string;
  /** pym's name for us, from the query. */
  readonly pym: string | undefined;
  /** WordPress's word between the two of us, from the fragment. */
  readonly secret: string | undefined;
  /** iframe-resizer's name for us, once it has told us. */
  readonly resizer?: string;
  /** Whether open-iframe-resizer has greeted us. */
  readonly open?: boolean;
}

/** What an address alone tells of the host. */
export function hostAt(address: string): Host {
  const { searchParams, hash } = new URL(address);
  return {
    address,
    pym: searchParams.get("childId") ?? undefined,
    secret: /secret=([A-Za-z0-9]+)/.exec(hash)?.[1],
  };
}

const resizerMark = "[iFrameSizer]";

/**
 * What a message from the host makes known: a new state of the host where it wants to be told our size again, undefined where it
 * says nothing to us. Anything may come in here, and nothing of it is passed on.
 */
export function heard(host: Host, message: unknown): Host | undefined {
  if (typeof message === "string") {
    if (!message.startsWith(resizerMark)) return undefined;
    const [name = "", ...rest] = message.slice(resizerMark.length).split(":");
    // A greeting is a list of its settings, the third of which is a boolean; later it sends single words.
    if (rest[1] === "true" || rest[1] === "false") return { ...host, resizer: name };
    return host.resizer !== undefined && (name === "resize" || name === "reset") ? host : undefined;
  }
  if (typeof message !== "object" || message === null) return undefined;
  const { type, sentinel, message: said, secret } = message as Readonly<Record<string, unknown>>;
  if (type === "iframe-child-init") return { ...host, open: true };
  if (type === "iframe-get-child-dimensions") return host.open ? host : undefined;
  if (sentinel === "amp" && type === "frames-init") return host;
  if (said === "ready" && secret !== undefined && secret === host.secret) return host;
  return undefined;
}

/**
 * One size in the words of every host that may be listening. One object speaks to Datawrapper's snippet, AMP and those that read
 * AMP's form, and WordPress; Medium's string is left out where the host has made itself known as another. Two or three messages in all.
 *
 * @param event what made the size known, in iframe-resizer's words
 */
export function sizeMessages(host: Host, { width, height }: Size, event: "init" | "resizeObserver"): unknown[] {
  const { address, pym, secret, resizer, open } = host;
  const messages: unknown[] = [
    {
      sentinel: "amp",
      type: "embed-size",
      height,
      "datawrapper-height": { "nau-xanh": height },
      ...(secret && { secret, message: "height", value: height }),
    },
  ];
  if (pym !== undefined) messages.push(["pym", pym, "height", height].join("xPYMx"));
  if (resizer !== undefined) messages.push(`${resizerMark}${resizer}:${height}:${width}:${event}`);
  if (open) messages.push({ type: "iframe-resized", width, height });
  if (messages.length === 1 && secret === undefined) messages.push(JSON.stringify({ src: address, context: "iframe.resize", height }));
  return messages;
}

/** Said once, when the script begins: to iframe-resizer, which then greets, and to AMP. */
export const greetings: readonly unknown[] = ["[iFrameResizerChild]Ready", { sentinel: "amp", type: "embed-ready" }];

/** WordPress opens an address for a frame that may not. */
export const linkMessage = (host: Host, address: string): unknown =>
  host.secret && { secret: host.secret, message: "link", value: address };
