// Draws docs/architecture.svg from the imports of src/: the rooms of the project, each above all that it imports.
import { writeFileSync } from "node:fs";
import { buildDocument } from "../src/kit/figure/document.ts";
import { importsOf } from "../src/tests/house/imports.ts";
import { roomsPicture } from "../src/tests/house/picture.ts";
import { roomsOf } from "../src/tests/house/rooms.ts";

writeFileSync("docs/architecture.svg", `${roomsPicture(roomsOf(importsOf()), buildDocument()).outerHTML}\n`);
