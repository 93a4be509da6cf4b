/** Signs that mean something in an attribute of XML. */
const special = /[&<>]/;
const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/**
 * A drawing as text. The DOM that it is drawn in writes attributes as HTML forgives them, with "<" and "&" as they are: a file of its own
 * would then be none, and a label that says "&lt;" would say "<" to a reader.
 */
export function markupOf(drawing: Element): string {
  const attributes = [drawing, ...drawing.querySelectorAll("*")].flatMap((element) =>
    [...element.attributes].filter(({ value }) => special.test(value)).map((attribute) => [attribute, attribute.value] as const),
  );
  for (const [attribute, value] of attributes) attribute.value = value.replaceAll(/[&<>]/g, (sign) => entities[sign] ?? sign);
  const { outerHTML } = drawing;
  for (const [attribute, value] of attributes) attribute.value = value;
  return outerHTML;
}
