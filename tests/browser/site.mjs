// The files of a published site.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";

/** All files below a folder, in order. */
export function filesBelow(folder) {
  return readdirSync(folder).sort().flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

const isPage = (path) => /^\s*<!doctype/i.test(readFileSync(path, "utf8"));

/** The files of a site that are parts of pages for other systems. */
export const fragmentsOf = (site) =>
  filesBelow(site).filter((path) => path.endsWith(".html") && !isPage(path));

/** The addresses of all pages of a site, below its own. */
export const pagesOf = (site) =>
  filesBelow(site)
    .filter((path) => path.endsWith(".html") && isPage(path))
    .map((path) => relative(site, path).replace(/(^|\/)index\.html$/, "$1"));

/** The file of a page. */
export const fileOf = (site, page) =>
  join(site, page.endsWith(".html") ? page : `${page}index.html`);
