import type { References } from "../story/references/references.ts";
import { isSlip } from "../story/references/slip.ts";
import type { AnyData } from "../table/data.ts";

/** Whether a claim is borne out by the data; undefined where nobody understands it any more, so that it cannot be asked. */
export function claimTruth(text: string, references: References, data: AnyData): boolean | undefined {
  try {
    return references.understand(text).claim()(data).holds;
  } catch (error) {
    if (!isSlip(error)) throw error;
    return undefined;
  }
}
