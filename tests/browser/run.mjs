// The published site in a real browser: every page, narrow and wide, light and dark.
//
//   node tests/browser/run.mjs [--site public] [--screenshots FOLDER]
//
// Each line names a check and whether it passed; the last line counts them.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";

import { serve } from "./server.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const { values: options } = parseArgs({
  options: {
    site: { type: "string", default: resolve(here, "../../public") },
    screenshots: { type: "string" },
  },
});
const site = resolve(options.site);
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const WIDTHS = { narrow: 320, wide: 1280 };
const SCHEMES = ["light", "dark"];
/** A document with its style sheet, as transferred with gzip. */
const HEAVIEST = 30_000;

let passed = 0;
let failed = 0;

function report(name, problems) {
  if (problems.length === 0) {
    passed += 1;
    return;
  }
  failed += 1;
  console.log(`FAILED ${name}`);
  for (const problem of problems) console.log(`       ${problem}`);
}

function filesBelow(folder) {
  return readdirSync(folder).sort().flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

const pages = filesBelow(site)
  .filter((path) => path.endsWith(".html"))
  .map((path) => relative(site, path).replace(/(^|\/)index\.html$/, "$1"));

/** Opens a page and gathers what it asks for and complains of. */
async function open(context, address, path) {
  const page = await context.newPage();
  const problems = [];
  page.on("console", (message) => problems.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => problems.push(`script: ${error.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(`${address}/`)) problems.push(`asks for ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} for ${response.url()}`);
  });
  await page.goto(`${address}/${path}`, { waitUntil: "networkidle" });
  return { page, problems };
}

async function accessibility(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (values) => globalThis.axe.run(document, { runOnly: { type: "tag", values } }),
    RULES,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map((node) => `${id}: ${node.target} ${node.failureSummary}`));
}

async function fitsItsWidth(page) {
  const overflow = await page.evaluate(() => {
    const root = document.documentElement;
    return root.scrollWidth - root.clientWidth;
  });
  return overflow > 0 ? [`${overflow} pixels wider than the window`] : [];
}

async function skipsToContent(page) {
  await page.keyboard.press("Tab");
  const focused = await page.evaluate(() => {
    const { activeElement: link } = document;
    const box = link.getBoundingClientRect();
    const style = getComputedStyle(link);
    return {
      skip: link.classList.contains("skip"),
      seen: box.top >= 0 && box.left >= 0 && box.height > 0,
      outlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    };
  });
  await page.keyboard.press("Enter");
  const arrived = await page.evaluate(() => document.activeElement.id);
  const problems = [];
  if (!focused.skip) problems.push("the first stop of the keyboard is not the skip link");
  if (!focused.seen) problems.push("the skip link stays out of sight when it has the focus");
  if (!focused.outlined) problems.push("the skip link shows no focus");
  if (arrived !== "page-content") problems.push(`the skip link leads to #${arrived}`);
  return problems;
}

/** Every language of the switch leads to a page in that language, and back. */
async function switchesLanguage(page, problems) {
  const links = page.locator(".languages a:not([aria-current])");
  const start = page.url();
  for (let index = 0; index < (await links.count()); index += 1) {
    const wanted = await links.nth(index).getAttribute("lang");
    await links.nth(index).click();
    const language = await page.evaluate(() => document.documentElement.lang);
    if (language !== wanted) problems.push(`the link to ${wanted} leads to ${language}`);
    await page.goto(start, { waitUntil: "networkidle" });
  }
}

async function checkPage(browser, address, path) {
  for (const [width, pixels] of Object.entries(WIDTHS)) {
    for (const colorScheme of SCHEMES) {
      const viewport = { width: pixels, height: 900 };
      const context = await browser.newContext({ viewport, colorScheme });
      const { page, problems } = await open(context, address, path);
      report(`/${path} ${width} ${colorScheme}: accessible`, await accessibility(page));
      report(`/${path} ${width} ${colorScheme}: fits`, await fitsItsWidth(page));
      if (options.screenshots) await picture(page, path, `${width}-${colorScheme}`);
      if (width === "wide" && colorScheme === "light") {
        report(`/${path}: skip link`, await skipsToContent(page));
        if (path !== "404.html") await switchesLanguage(page, problems);
      }
      report(`/${path} ${width} ${colorScheme}: quiet and alone`, problems);
      await context.close();
    }
  }
}

async function picture(page, path, variant) {
  mkdirSync(options.screenshots, { recursive: true });
  const name = path.replace(/\/$/, "").replaceAll("/", "_") || "root";
  await page.screenshot({ path: join(options.screenshots, `${name}.${variant}.png`) });
}

function checkWeights() {
  const styles = filesBelow(site).filter((path) => path.endsWith(".css"));
  const style = styles.reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0);
  for (const path of pages) {
    const file = join(site, path.endsWith(".html") ? path : `${path}index.html`);
    const weight = gzipSync(readFileSync(file)).length + style;
    report(`/${path}: light`, weight > HEAVIEST ? [`${weight} bytes, ${HEAVIEST} at most`] : []);
  }
}

function checkValidity() {
  const jar = require.resolve("vnu-jar/build/dist/vnu.jar");
  const files = pages.map((path) => join(site, path.endsWith(".html") ? path : `${path}index.html`));
  let found = "";
  try {
    execFileSync("java", ["-jar", jar, "--format", "gnu", "--also-check-css", ...files], {
      stdio: ["ignore", "pipe", "pipe"],
    });
  } catch (error) {
    found = `${error.stdout}${error.stderr}`.trim();
  }
  for (const file of files) {
    const problems = found.split("\n").filter((line) => line.includes(`${file}"`));
    report(`${relative(site, file)}: valid HTML`, problems);
  }
  const others = found.split("\n").filter((line) => line && !files.some((file) => line.includes(`${file}"`)));
  report("the validator runs", others);
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
const { server, address } = await serve(site);
try {
  if (pages.length === 0) report("the site", ["has no pages"]);
  for (const path of pages) await checkPage(browser, address, path);
  checkWeights();
  checkValidity();
} finally {
  await browser.close();
  server.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
