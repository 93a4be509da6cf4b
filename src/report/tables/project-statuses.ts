/** How far a project has come. One that has ended is past all of them. */
export const projectStatuses = ["memorandum", "awaiting-certificate", "licensed", "building", "trial", "operating", "ended"] as const;
