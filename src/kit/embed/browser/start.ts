import { startTooltips } from "../../scrolly/tooltip.ts";
import "./prepare.ts";
import { tellHeight } from "./tell-height.ts";

// The script of an embed, in its head: one, for each needs a digest in the policy. It asks for nothing, keeps nothing and tells
// its host one number: how tall it is.
addEventListener("DOMContentLoaded", () => {
  const figure = document.querySelector("main");
  if (figure) tellHeight(window, figure);
  startTooltips(document);
});
