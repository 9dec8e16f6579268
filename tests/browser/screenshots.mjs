// Pictures of a privacy, a cookie and a legal page: on a phone, on a desk, in the dark, on paper.
//
//   node tests/browser/screenshots.mjs [--site public] [--output target/screenshots] [--readme]
//
// With --readme the two pictures of README are taken too, into docs/images.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { launch } from "./chromium.mjs";
import { serve } from "./server.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const { values: options } = parseArgs({
  options: {
    site: { type: "string", default: join(root, "public") },
    output: { type: "string", default: join(root, "target/screenshots") },
    readme: { type: "boolean", default: false },
  },
});

const PAGES = {
  privacy: "omnes/fr/politique-de-confidentialite/",
  cookies: "studi/en/cookie-policy/",
  legal: "omnes/fr/informations-legales/",
};
const DESK = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true };
const WINDOWS = {
  desktop: DESK,
  dark: { ...DESK, colorScheme: "dark" },
  phone: PHONE,
  "phone.dark": { ...PHONE, colorScheme: "dark" },
};
/** How fine the sheets are drawn, in dots to the inch. */
const DOTS = "80";

/** The window as WebP, which playwright does not write by itself. */
async function picture(page, file) {
  const session = await page.context().newCDPSession(page);
  const asked = { format: "webp", quality: 82, optimizeForSpeed: false };
  const { data } = await session.send("Page.captureScreenshot", asked);
  writeFileSync(file, Buffer.from(data, "base64"));
}

/** Opens a page in a window, at the top or at the first of some elements. */
async function at(browser, address, window, path, selector) {
  const context = await browser.newContext({ ...window, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(`${address}/${path}`);
  if (selector) {
    await page.locator(selector).first().evaluate((element) => {
      const above = element.closest(".table")?.previousElementSibling ?? element;
      scrollTo(0, above.getBoundingClientRect().top + scrollY - 24);
    });
  }
  return page;
}

/** The sheets of a page, `<name>.print-1.png` and on. */
async function sheets(browser, address, path, name) {
  const page = await at(browser, address, DESK, path);
  const file = join(options.output, `${name}.print.pdf`);
  await page.pdf({ path: file, format: "A4" });
  const start = file.replace(/\.pdf$/, "");
  execFileSync("pdftoppm", ["-png", "-r", DOTS, "-l", "8", file, start]);
  await page.context().close();
}

async function all(browser, address) {
  mkdirSync(options.output, { recursive: true });
  for (const [name, path] of Object.entries(PAGES)) {
    for (const [variant, window] of Object.entries(WINDOWS)) {
      const page = await at(browser, address, window, path);
      await picture(page, join(options.output, `${name}.${variant}.webp`));
      if ((await page.locator(".table").count()) > 0) {
        await page.close();
        const table = await at(browser, address, window, path, ".table");
        await picture(table, join(options.output, `${name}.${variant}.table.webp`));
      }
      await page.context().close();
    }
    await sheets(browser, address, path, name);
  }
}

async function readme(browser, address) {
  const folder = join(root, "docs/images");
  const wide = await at(browser, address, { viewport: { width: 1180, height: 760 } }, PAGES.privacy);
  await picture(wide, join(folder, "notice.webp"));
  const narrow = await at(browser, address, PHONE, PAGES.privacy, ".table");
  await picture(narrow, join(folder, "phone.webp"));
}

const browser = await launch();
const { server, address } = await serve(resolve(options.site));
try {
  await all(browser, address);
  if (options.readme) await readme(browser, address);
  console.log(options.output);
} finally {
  await browser.close();
  server.close();
}
