import { formats } from "../images/formats.ts";
import { type Embeddable, oembedFrame, usualWidth } from "./snippets.ts";

const secondsADay = 86_400;

/** The answer of oEmbed 1.0 for a figure's address, as a static file. */
export function oembed(figure: Embeddable, { home, name, card }: { home: string; name: string; card: string }): object {
  const { width, height } = formats.social;
  return {
    version: "1.0",
    type: "rich",
    title: figure.title,
    provider_name: name,
    provider_url: home,
    cache_age: secondsADay,
    width: usualWidth,
    height: figure.height,
    html: oembedFrame(figure),
    thumbnail_url: card,
    thumbnail_width: width,
    thumbnail_height: height,
  };
}
