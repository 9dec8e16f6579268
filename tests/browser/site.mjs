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

/**
 * One page of each kind: the first that lies as deep, and of the documents those of the folder that
 * has the most, which are of every kind that its organisation publishes.
 */
export function kindsOf(pages) {
  const grouped = (all, key) => {
    const groups = new Map();
    for (const page of all) groups.set(key(page), [...(groups.get(key(page)) ?? []), page]);
    return [...groups.values()];
  };
  const isDocument = (page) => page.split("/").length === 4;
  const folder = (page) => page.split("/").slice(0, 2).join("/");
  const [most] = grouped(pages.filter(isDocument), folder).sort((a, b) => b.length - a.length);
  // A language and an organisation lie as deep as each other; a language has two letters.
  const kind = (page) => {
    if (page === "404.html") return page;
    return /^..\/$/.test(page) ? "home" : page.split("/").length;
  };
  const others = grouped(pages.filter((page) => !isDocument(page)), kind);
  return [...others.map(([first]) => first), ...(most ?? [])];
}

/** The file of a page. */
export const fileOf = (site, page) =>
  join(site, page.endsWith(".html") ? page : `${page}index.html`);
