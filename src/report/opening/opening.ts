import { formatIn } from "../../kit/i18n/format.ts";
import type { Opening, ScreenImage } from "../../kit/story/opening.ts";
import { fit } from "../map/projection.ts";
import { madeFolder } from "../map/relief/relief-images.ts";
import type { Data } from "../tables/tables.ts";
import { drawLights, type LightScale, sampleOf } from "./draw-lights.ts";
import { type Light, lightsIn } from "./lights.ts";
import { type OpeningView, openingViews } from "./views.ts";
import { words } from "./words.ts";

const scales = {
  wide: { width: 1080, mw: 0.36, mine: 2.6, plant: 3.4, words: 440, named: 6 },
  tall: { width: 400, mw: 0.2, mine: 1.6, plant: 2.4, words: 0, named: 1 },
} as const satisfies Readonly<Record<keyof typeof openingViews, LightScale>>;

const imageOf = ({ name, bounds, width }: OpeningView): ScreenImage => ({
  avif: `${madeFolder}/${name}.avif`,
  jpeg: `${madeFolder}/${name}.jpg`,
  width,
  height: fit(bounds, width).height,
});

/** The province by night: coal glows ember, plants that run are lit jade. */
export const opening: Opening<Data> = {
  images: { wide: imageOf(openingViews.wide), tall: imageOf(openingViews.tall) },
  draw: (data, lang, document) => {
    const lights = lightsIn(data);
    const format = formatIn(lang);
    const { key, label, credit } = words[lang];
    const drawn = (screen: keyof typeof openingViews): string =>
      drawLights(document, { lights, view: openingViews[screen], scale: scales[screen], format }).outerHTML;
    const of = (kind: Light["kind"]): readonly Light[] => lights.filter((light) => light.kind === kind);
    const stations = of("station");
    const mw = stations.reduce((sum, light) => sum + (light.mw ?? 0), 0);
    return {
      wide: drawn("wide"),
      tall: drawn("tall"),
      label: label({ stations: stations.length, mw, mines: of("mine").length, plants: of("plant").length }, format),
      key: (["station", "mine", "plant"] as const).map((kind) => ({ sample: sampleOf(document, kind).outerHTML, words: key[kind] })),
      credit,
    };
  },
};
