import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * What starts whole builds takes longest, and runs alone at the end where it begins last; before it comes what needs no site, while that is
 * built. Small things fill the gaps.
 */
const order = ["fuzz", "site", "browser", "matrix", "commands", "publication", "unit"];

/** Vitest takes projects by their names' letters, and within one the largest files first. */
export class LongestProjectsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ project }: TestSpecification): number => order.indexOf(project.name);
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}
