import { figure } from "../../../kit/figure/figure.ts";
import { projects as chart } from "./chart.ts";
import { projectsScenes } from "./scenes.ts";
import { projects as series } from "../../projects/projects.ts";
import { table } from "./table.ts";
import { en } from "./words.en.ts";
import { vi } from "./words.vi.ts";

/** Every project that a source names. */
export const projects = figure({
  id: "projects",
  series,
  chart,
  scenes: projectsScenes,
  still: "jinko",
  retired: ["by-capital", "by-park", "jinko"],
  words: { vi, en },
  table,
});
