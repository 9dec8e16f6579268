// The Markdown edition of every document, rendered by others: by cmark-gfm, which is GitHub's, and
// by pandoc. What they show must be what our own page shows.
//
//   node tests/browser/markdown.mjs [--site FOLDER …] [--binary target/release/tabellion]
//
// Without a site it takes `public`, the site of the tests of Rust in which every text could be taken
// for markup, and one that it builds from `constructs.md`, which has all that prose may have.
import { execFileSync } from "node:child_process";
import {
  cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { launch } from "./chromium.mjs";
import { GFM } from "./gfm.mjs";
import { Report } from "./report.mjs";
import { filesBelow } from "./site.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, "../..");
const { values: options } = parseArgs({
  options: {
    site: { type: "string", multiple: true },
    binary: { type: "string", default: join(root, "target/release/tabellion") },
  },
});

const RENDERERS = {
  "cmark-gfm": GFM,
  pandoc: ["--from", "gfm", "--to", "html5", "--wrap", "none", "--no-highlight"],
};

/** Builds a small workspace with a section more, in which everything occurs. */
function constructs(folder) {
  cpSync(join(root, "tests/sites/base"), folder, { recursive: true });
  const add = (path, change) => {
    const file = join(folder, path);
    writeFileSync(file, change(readFileSync(file, "utf8")));
  };
  const notice = "content/acme/notices/privacy";
  const section = readFileSync(join(here, "constructs.md"), "utf8");
  for (const language of ["fr", "en"]) add(`${notice}/${language}.md`, (text) => `${section}\n${text}`);
  add(`${notice}/notice.yaml`, (text) => text.replace("sections:\n", "sections:\n  - constructs\n"));
  const off = "levels: { law: off, consistency: off, translation: off }";
  add("tabellion.yaml", (text) => text.replace("levels: {}", off));
  execFileSync(options.binary, ["build", "--root", folder, "--quiet"], { stdio: "inherit" });
  return join(folder, "public");
}

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
      case "code": return `\`${inner.trimEnd()}\``;
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
  // Renderers gather notes in different places: here each stands where it is called.
  const called = "sup.footnote-reference, sup.footnote-ref, a.footnote-ref";
  for (const call of page.querySelectorAll(called)) {
    const link = call.matches("a") ? call : call.querySelector("a");
    const note = page.getElementById(link.hash.slice(1)).cloneNode(true);
    const marks = ".footnote-definition-label, .footnote-backref, .footnote-back";
    for (const mark of note.querySelectorAll(marks)) mark.remove();
    call.replaceWith(`[^${words(note).trim()}]`);
  }
  const notes = page.querySelectorAll(".footnote-definition, .footnotes");
  for (const note of notes) note.remove();
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
const folder = mkdtempSync(join(tmpdir(), "tabellion-markdown-"));
try {
  const sites = options.site
    ?? [join(root, "public"), join(root, "target/hostile/public"), constructs(folder)];
  const page = await browser.newPage();
  const read = (html, path) => page.evaluate(
    ([source, text, address]) => globalThis.eval(`(${source})`)(text, address),
    [outline.toString(), html, `http://site.example/${path}`],
  );
  for (const site of sites.map((path) => resolve(path))) {
    const files = existsSync(site) ? filesBelow(site).filter((path) => path.endsWith(".md")) : [];
    report.tell(`${site}: has documents`, files.length === 0 ? ["there is none"] : []);
    for (const file of files) {
      const path = relative(site, file);
      const html = readFileSync(file.replace(/\.md$/, "/index.html"), "utf8");
      const ours = await read(html, path.replace(/\.md$/, "/"));
      for (const [renderer, flags] of Object.entries(RENDERERS)) {
        const shown = execFileSync(renderer, [...flags, file], { encoding: "utf8" });
        const theirs = withoutNotes(await read(shown, path));
        report.tell(`${path}: ${renderer} shows what the page shows`, difference(ours, theirs));
      }
    }
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
report.end();
