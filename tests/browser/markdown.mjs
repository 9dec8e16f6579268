// The Markdown edition of every document, rendered by others: by cmark-gfm, which is GitHub's, and
// by pandoc. What they show must be what our own page shows.
//
//   node tests/browser/markdown.mjs [--site public]
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { launch } from "./chromium.mjs";
import { GFM } from "./gfm.mjs";
import { Report } from "./report.mjs";
import { filesBelow } from "./site.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const { values: options } = parseArgs({
  options: { site: { type: "string", default: resolve(here, "../../public") } },
});
const site = resolve(options.site);

const RENDERERS = {
  "cmark-gfm": GFM,
  pandoc: ["--from", "gfm", "--to", "html5", "--wrap", "none"],
};

/** What a page shows, line by line: its titles, paragraphs, items, cells and links in order. */
function outline(html, address) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const lines = [];
  // A renderer may make ids of its own: what counts is where a link arrives.
  const isOurs = (element) => element.closest("main") !== null;
  const anchors = (title) => {
    const ids = isOurs(title) ? [title.id] : [...title.querySelectorAll("a[id]")].map((a) => a.id);
    const arrives = (id) => {
      const found = page.getElementById(id);
      return found === title || title.contains(found);
    };
    return ids.map((id) => (arrives(id) ? `#${id}` : `#${id} (elsewhere)`)).join(" ");
  };
  const target = (link) => {
    const url = new URL(link.getAttribute("href"), address);
    // Another notice is a page beside the page, and a file beside the file.
    return url.origin === new URL(address).origin
      ? `${url.pathname.replace(/\/$/, ".md")}${url.hash}`.replace(/^.*\//, "")
      : url.href;
  };
  const words = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE) return "";
    const inner = [...node.childNodes].map(words).join("");
    switch (node.localName) {
      case "a": return node.hasAttribute("href") ? `[${inner}](${target(node)})` : inner;
      case "br": return "\n";
      case "b": case "strong": return `**${inner}**`;
      case "i": case "em": return `*${inner}*`;
      case "code": return `\`${inner}\``;
      case "del": return `~~${inner}~~`;
      default: return inner;
    }
  };
  const BLOCKS = "h1,h2,h3,h4,h5,h6,p,ul,ol,table,thead,tbody,tr,blockquote,pre,section,div,header,article";
  let run = "";
  const flush = (mark) => {
    const text = run.replace(/[ \n\t]+/g, " ").trim();
    run = "";
    if (text) lines.push(`${mark} ${text}`);
  };
  const walk = (element, mark) => {
    for (const child of element.childNodes) {
      if (child.nodeType === Node.ELEMENT_NODE && child.matches(`${BLOCKS},li,th,td`)) {
        flush(mark);
        visit(child, mark);
      } else {
        run += words(child);
      }
    }
    flush(mark);
  };
  const visit = (element, mark) => {
    const title = /^h([1-6])$/.exec(element.localName);
    if (title) {
      walk(element, `${"#".repeat(title[1])} ${title[1] > 1 ? anchors(element) : ""}`);
    } else if (element.matches("p") && !["p", "quote"].includes(mark)) {
      walk(element, mark);
    } else if (element.matches("li, th, td")) {
      walk(element, element.localName === "li" ? "item" : "cell");
    } else if (element.matches("blockquote")) {
      walk(element, "quote");
    } else {
      walk(element, mark);
    }
  };
  const around = page.querySelectorAll(".permalink, .edition, .owner, nav");
  for (const element of around) element.remove();
  visit(page.querySelector("main") ?? page.body, "p");
  return lines;
}

/** The lines of a Markdown edition without what is said below its title, which pages say elsewhere. */
function withoutNotes(lines) {
  const end = lines.findIndex((line, index) => index > 0 && !line.startsWith("quote "));
  return [lines[0], ...lines.slice(end < 0 ? lines.length : end)];
}

/** Where two outlines differ first. */
function difference(ours, theirs) {
  const at = ours.findIndex((line, index) => line !== theirs[index]);
  if (at < 0 && ours.length === theirs.length) return [];
  const place = at < 0 ? ours.length : at;
  return [`the page says ${ours[place]}`, `the renderer  ${theirs[place]}`];
}

const report = new Report();
const browser = await launch();
try {
  const page = await browser.newPage();
  const read = (html, path) => page.evaluate(
    ([source, text, address]) => globalThis.eval(`(${source})`)(text, address),
    [outline.toString(), html, `http://site.example/${path}`],
  );
  for (const file of filesBelow(site).filter((path) => path.endsWith(".md"))) {
    const path = relative(site, file);
    const folder = file.replace(/\.md$/, "/index.html");
    report.tell(`${path} has a page`, existsSync(folder) ? [] : [`${folder} is missing`]);
    const ours = await read(readFileSync(folder, "utf8"), path.replace(/\.md$/, "/"));
    for (const [renderer, flags] of Object.entries(RENDERERS)) {
      const html = execFileSync(renderer, [...flags, file], { encoding: "utf8" });
      const theirs = withoutNotes(await read(html, path));
      report.tell(`${path}: ${renderer} shows what the page shows`, difference(ours, theirs));
    }
  }
} finally {
  await browser.close();
}
report.end();
