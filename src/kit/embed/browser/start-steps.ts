import "./start.ts";
import { onReady } from "./on-ready.ts";
import { startStepper } from "./stepper.ts";

// The script of an embed that has steps. It starts after the tooltips: while a mark is described, they answer the arrow keys.
onReady((figure) => startStepper(figure, new URLSearchParams(location.search).get("step")));
