import { cellAddress, type Place, type Text } from "../../../kit/csv/problem.ts";

/** Where the other of two cells stands, for whoever is shown the first. */
export function otherPlace(place: Place): Text {
  const cell = cellAddress(place);
  return cell === undefined ? { vi: place.file, en: place.file } : { vi: `${place.file}, ô ${cell}`, en: `${place.file}, cell ${cell}` };
}
