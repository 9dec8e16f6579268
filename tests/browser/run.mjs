// The published site in a real browser: every page, narrow and wide, light and dark, enlarged, on
// paper, and with the keyboard alone.
//
//   node tests/browser/run.mjs [--site public] [--quick]
//
// With --quick one page of each kind.
//
// Each line names a check that failed; the last line counts them.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";

import { each, launch, open } from "./chromium.mjs";
import { opens, skipsToContent, stops } from "./keyboard.mjs";
import { languages } from "./languages.mjs";
import { prints } from "./print.mjs";
import { Report } from "./report.mjs";
import { serve } from "./server.mjs";
import { fileOf, filesBelow, kindsOf, pagesOf } from "./site.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const { values: options } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    site: { type: "string", default: resolve(here, "../../public") },
  },
});
const site = resolve(options.site);
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The windows in which a page is looked at; a zoom of 200 % leaves half the width of the last. */
const WIDTHS = { narrow: 320, "at 200 %": 640, wide: 1280 };
const SCHEMES = ["light", "dark"];
/** The size of letters that a reader may ask for, twice the usual one. */
const LARGE = { standard: 32, fixed: 26 };
const USUAL = { standard: 16, fixed: 13 };
/** A document with its style sheet, as transferred with gzip. */
const HEAVIEST = 30_000;
/** How many pages are looked at together. */
const TOGETHER = 3;

const report = new Report();

async function accessibility(page) {
  const { violations } = await page.evaluate(
    (values) => globalThis.axe.run(document, {
      runOnly: { type: "tag", values },
      resultTypes: ["violations"],
    }),
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

/** The page in letters of twice the size, which readers ask of their browsers. */
async function fitsInLargeLetters(page) {
  const browser = await page.context().newCDPSession(page);
  await browser.send("Page.setFontSizes", { fontSizes: LARGE });
  const problems = await fitsItsWidth(page);
  const size = await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
  if (size < LARGE.standard) problems.push(`letters are ${size} pixels high`);
  await browser.send("Page.setFontSizes", { fontSizes: USUAL });
  return problems;
}

/** The page with the spacing of text that some readers set for themselves. */
async function fitsWithWideSpacing(page) {
  await page.setViewportSize({ width: WIDTHS.narrow, height: 900 });
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* {
      line-height: 1.5 !important; letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important;
    } p { margin-bottom: 2em !important; }`);
    document.adoptedStyleSheets = [sheet];
  });
  return fitsItsWidth(page);
}

async function checkPage(browser, address, path) {
  const name = `/${path}`;
  const context = await browser.newContext({ reducedMotion: "reduce" });
  const { page, problems } = await open(context, address, path);
  report.tell(`${name}: skip link`, await skipsToContent(page));
  report.tell(`${name}: opens by keyboard`, await opens(page));
  await page.evaluate(axe);
  for (const [width, pixels] of Object.entries(WIDTHS)) {
    await page.setViewportSize({ width: pixels, height: 900 });
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      report.tell(`${name} ${width} ${colorScheme}: accessible`, await accessibility(page));
    }
    report.tell(`${name} ${width}: fits`, await fitsItsWidth(page));
  }
  report.tell(`${name}: fits in large letters`, await fitsInLargeLetters(page));
  report.tell(`${name}: fits with wide spacing`, await fitsWithWideSpacing(page));
  await page.setViewportSize({ width: WIDTHS.wide, height: 900 });
  await page.goto(`${address}/${path}`);
  report.tell(`${name}: stops of the keyboard`, await stops(page));
  report.tell(`${name}: prints`, await prints(page));
  report.tell(`${name}: languages`, await languages(page));
  report.tell(`${name}: quiet and alone`, problems);
  await context.close();
}

function checkWeights(pages) {
  const styles = filesBelow(site).filter((path) => path.endsWith(".css"));
  const style = styles.reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0);
  for (const path of pages) {
    const weight = gzipSync(readFileSync(fileOf(site, path))).length + style;
    const problem = `${weight} bytes, ${HEAVIEST} at most`;
    report.tell(`/${path}: light`, weight > HEAVIEST ? [problem] : []);
  }
}

function checkValidity(pages) {
  const jar = require.resolve("vnu-jar/build/dist/vnu.jar");
  const files = pages.map((path) => fileOf(site, path));
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
    report.tell(`${relative(site, file)}: valid HTML`, problems);
  }
  const others = found
    .split("\n")
    .filter((line) => line && !files.some((file) => line.includes(`${file}"`)));
  report.tell("the validator runs", others);
}

const pages = options.quick ? kindsOf(pagesOf(site)) : pagesOf(site);
report.tell("the site has pages", pages.length === 0 ? ["there is none"] : []);
const browser = await launch();
const { server, address } = await serve(site);
try {
  await each(pages, TOGETHER, async (path) => {
    const stopped = (error) => report.tell(`/${path}: is tried to the end`, [error.message]);
    await checkPage(browser, address, path).catch(stopped);
  });
  checkWeights(pages);
  checkValidity(pages);
} finally {
  await browser.close();
  server.close();
}
report.end();
