import "./start.ts";
import { startStepper } from "./stepper.ts";

// The script of an embed that has steps; after the tips, for the keys are theirs while marks are read.
addEventListener("DOMContentLoaded", () => {
  const figure = document.querySelector("main");
  if (figure) startStepper(figure, new URLSearchParams(location.search).get("step"));
});
