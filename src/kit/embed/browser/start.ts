import { makeStillsFocusable } from "../../scrolly/focusable.ts";
import { startTooltips } from "../../scrolly/start-tooltips.ts";
import { onReady } from "./on-ready.ts";
import { postHeight } from "./post-height.ts";
import "./prepare.ts";

// The script of an embed, in its head; one script, since each needs a digest in the policy. It requests nothing, stores nothing and
// posts one number to its host: its height.
onReady((figure) => {
  postHeight(window, figure);
  makeStillsFocusable(document);
  startTooltips(document);
});
