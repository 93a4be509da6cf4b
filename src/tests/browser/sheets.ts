import { inflateSync } from "node:zlib";

/** Runs in the page: has every image come. */
export async function withImages(): Promise<void> {
  for (const image of document.images) {
    image.loading = "eager";
    await image.decode().catch(() => undefined);
  }
}

/** How many pages a PDF has. Firefox packs what describes them. */
export function sheetsIn(paper: Buffer): number {
  const text = paper.toString("latin1");
  const unpacked = [...text.matchAll(/\/Type\s*\/ObjStm\b.*?stream\r?\n(.*?)\r?\nendstream/gs)].map(([, packed = ""]) =>
    inflateSync(Buffer.from(packed, "latin1")).toString("latin1"),
  );
  return [text, ...unpacked].flatMap((part) => part.match(/\/Type\s*\/Page\b/g) ?? []).length;
}
