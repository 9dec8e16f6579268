// A site whose every text is hostile: no word of it may become markup or run.
//
//   node tests/browser/hostile.mjs [--site target/hostile/public]
//
// The tests of Rust write that site: its words set `window.__hostile` where they run as a script,
// and have the class `hostile` where they are elements. No policy of content security holds them
// back here. The Markdown editions are opened as GitHub would show them, fragments within a page.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { each, launch, open } from "./chromium.mjs";
import { GFM } from "./gfm.mjs";
import { Report } from "./report.mjs";
import { serve } from "./server.mjs";
import { filesBelow, fragmentsOf, pagesOf } from "./site.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const { values: options } = parseArgs({
  options: { site: { type: "string", default: resolve(here, "../../target/hostile/public") } },
});
const site = resolve(options.site);
const report = new Report();

/** What hostile words have done to a page. */
async function harm(page) {
  // Words that wait for a reader get one.
  await page.evaluate(() => {
    for (const element of document.querySelectorAll("*")) {
      for (const name of ["mouseover", "focus", "click"]) {
        element.dispatchEvent(new Event(name, { cancelable: true }));
      }
    }
  });
  return page.evaluate(() => {
    const problems = [];
    if (globalThis.__hostile !== undefined) problems.push("a script ran");
    for (const element of document.querySelectorAll(".hostile, main img, main script, main iframe, body style")) {
      problems.push(`there is an element ${element.outerHTML.slice(0, 80)}`);
    }
    const safe = /^(https?|mailto|tel):/;
    for (const link of document.querySelectorAll("a[href]")) {
      if (!safe.test(link.href)) problems.push(`a link leads to ${link.href.slice(0, 80)}`);
    }
    return problems;
  });
}

async function checkPage(browser, address, path) {
  const context = await browser.newContext({ bypassCSP: true });
  const { page, problems } = await open(context, address, path);
  const found = await harm(page);
  report.tell(`/${path}: stays what it is`, [...found, ...problems]);
  await context.close();
}

/** What is put into a page: a Markdown edition as GitHub shows it, or a fragment. */
async function checkPart(browser, address, file) {
  const context = await browser.newContext({ bypassCSP: true });
  const { page, problems } = await open(context, address, "404.html");
  const html = file.endsWith(".md")
    ? execFileSync("cmark-gfm", [...GFM, file], { encoding: "utf8" })
    : readFileSync(file, "utf8");
  await page.setContent(`<main>${html}</main>`);
  const found = await harm(page);
  report.tell(`${relative(site, file)}: stays what it is`, [...found, ...problems]);
  await context.close();
}

if (existsSync(site)) {
  const browser = await launch();
  const { server, address } = await serve(site);
  try {
    await each(pagesOf(site), 3, (path) => checkPage(browser, address, path));
    const texts = filesBelow(site).filter((path) => path.endsWith(".md"));
    await each([...texts, ...fragmentsOf(site)], 3, (file) => checkPart(browser, address, file));
  } finally {
    await browser.close();
    server.close();
  }
} else {
  report.tell("the hostile site", [`${site} is missing: cargo test writes it`]);
}
report.end();
