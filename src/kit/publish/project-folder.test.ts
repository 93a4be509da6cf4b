import { expect, test } from "vitest";
import { projectFolderFault } from "./project-folder.ts";

test.each(["/home/an/C#/report", "C:\\An\\100%\\report", "/home/an/what?/report"])("a project in %s is told to move", (folder) => {
  expect(projectFolderFault(folder)?.vi).toMatch(/“(C#|100%|what\?)”/);
});

test("spaces and letters of any language are no hindrance", () => {
  expect(projectFolderFault("/home/an/Báo Quảng Ninh (bản mới)/report")).toBeUndefined();
});
