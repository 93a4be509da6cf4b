/** Set by a build that has checked the story before the pages ask for it: every page is then printed of what it found right. */
export const checkedFlag = "STORY_CHECKED";
