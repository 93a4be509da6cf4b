import type { Text } from "../csv/problem.ts";

/** Signs that mean something in addresses: Astro and Vite load modules by address, and lose their way in a folder that has one. */
const signs = /[#%?]/;

/** What is wrong with the folder that the project stands in; undefined where it can be built. */
export function projectFolderFault(folder: string): Text | undefined {
  const name = folder.split(/[\\/]/).find((part) => signs.test(part));
  if (name === undefined) return undefined;
  return {
    vi: `Không dựng được trong thư mục “${name}”: tên có dấu ${signs.exec(name)?.[0]}. Đổi tên thư mục ấy, không dùng # % ?, rồi dựng lại.`,
    en: `The site cannot be built in the folder “${name}”: its name has the sign ${signs.exec(name)?.[0]}. Rename it without # % ? and build again.`,
  };
}
