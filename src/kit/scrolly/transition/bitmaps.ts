/** Images by their addresses; undefined while one is on its way, or did not come. */
const bitmaps = new Map<string, ImageBitmap | undefined>();

/** Fetches an image once: the page shows the same, so it is in the browser's cache. */
export async function loadBitmap(href: string): Promise<void> {
  if (bitmaps.has(href)) return;
  bitmaps.set(href, undefined);
  try {
    const answer = await fetch(href);
    if (answer.ok) bitmaps.set(href, await createImageBitmap(await answer.blob()));
  } catch {
    // Another passage may ask again: the line may be better by then.
    bitmaps.delete(href);
  }
}

export const bitmapOf = (href: string): ImageBitmap | undefined => bitmaps.get(href);
