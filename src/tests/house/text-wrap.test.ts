import { globSync, readFileSync } from "node:fs";
import postcss, { type ChildNode, type Container, type Document } from "postcss";
import { expect, test } from "vitest";

/** Whether a declaration is given only to browsers other than WebKit. */
function isKeptFromWebKit(node: ChildNode): boolean {
  const within = (container: Container | Document | undefined): boolean =>
    container !== undefined &&
    ((container.type === "atrule" && "params" in container && container.params === "(overflow-anchor: auto)") || within(container.parent));
  return within(node.parent);
}

test("no stylesheet has WebKit wrap text prettily, which takes the whole page down at some widths", () => {
  const found: string[] = [];
  let guarded = 0;
  for (const path of globSync("src/**/*.css"))
    postcss.parse(readFileSync(path, "utf8")).walkDecls(/^text-wrap/, (declaration) => {
      if (!declaration.value.includes("pretty")) return;
      if (isKeptFromWebKit(declaration)) guarded += 1;
      else found.push(`${path}:${declaration.source?.start?.line}`);
    });
  expect(found).toEqual([]);
  expect(guarded).toBeGreaterThan(0);
});
