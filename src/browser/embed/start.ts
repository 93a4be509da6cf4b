import { startTips } from "../tip.ts";
import { tellHeight } from "./tell-height.ts";

// The script of an embed. It asks for nothing, keeps nothing and tells its host one number: how tall it is.
const figure = document.querySelector("main");
if (figure) tellHeight(window, figure);
startTips(document);
