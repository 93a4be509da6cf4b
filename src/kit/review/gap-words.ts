import type { Localized } from "../i18n/languages.ts";

/** How a language says that something is not known, or not yet: what such words say ends with the row that tells it. */
export const gapWords: Localized<RegExp> = {
  vi: /không tìm (?:được|thấy|ra)|chưa (?:tìm|rõ|thấy|biết|có|xác nhận|đến hạn|nguồn)|vẫn chưa|không rõ|không có dòng nào|cuối cùng tìm được|còn thiếu|(?:chỉ|mới) có số/iu,
  en: /\bno [^.;]{0,40}\b(?:found|row|report|figure)|\bnot (?:been |yet )?(?:found|known|confirmed|due)|\b(?:has|had) not\b|\bno row\b|\blast [^.;]{0,10}found|\bmissing\b|\b(?:forecast|estimate|target) only\b/iu,
};
