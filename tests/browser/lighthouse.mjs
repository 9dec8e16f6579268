// Lighthouse on one page of each kind: accessibility, best practices and SEO, each at 100.
//
//   node tests/browser/lighthouse.mjs [--binary target/release/tabellion]
//
// The demonstration asks not to be indexed; here a copy of it is built that may be.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import lighthouse, { desktopConfig } from "lighthouse";

import { launch } from "./chromium.mjs";
import { Report } from "./report.mjs";
import { serve } from "./server.mjs";
import { fileOf } from "./site.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const { values: options } = parseArgs({
  options: { binary: { type: "string", default: join(root, "target/release/tabellion") } },
});
const CATEGORIES = ["accessibility", "best-practices", "seo"];
/** One page of each kind; the choice of a language has no text of its own to be found by. */
const PAGES = {
  home: "fr/",
  organisation: "omnes/en/",
  privacy: "omnes/fr/politique-de-confidentialite/",
  cookies: "studi/en/cookie-policy/",
  legal: "omnes/fr/informations-legales/",
};
const PORT = 9333;

/** The demonstration as a site that may be indexed, published at an address. */
function build(folder, address) {
  cpSync(join(root, "content"), join(folder, "content"), { recursive: true });
  const settings = readFileSync(join(root, "tabellion.yaml"), "utf8")
    .replace(/^index: false$/m, "index: true")
    .replace(/^base-url: .*$/m, `base-url: ${address}/`);
  writeFileSync(join(folder, "tabellion.yaml"), settings);
  execFileSync(options.binary, ["build", "--root", folder, "--quiet"], { stdio: "inherit" });
}

/** What keeps a page from 100. */
function shortcomings({ categories, audits }) {
  return Object.values(categories).flatMap(({ title, score, auditRefs }) => {
    if (score === 1) return [];
    const failed = auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id].score ?? 1) < 1);
    const why = failed.map(({ id }) => `${id} (${audits[id].title})`).join(", ");
    return [`${title}: ${score === null ? "no score" : Math.round(score * 100)}: ${why}`];
  });
}

const report = new Report();
const folder = mkdtempSync(join(tmpdir(), "tabellion-lighthouse-"));
const site = join(folder, "public");
const { server, address } = await serve(site);
const browser = await launch([`--remote-debugging-port=${PORT}`]);
try {
  build(folder, address);
  for (const [kind, path] of Object.entries(PAGES)) {
    if (!existsSync(fileOf(site, path))) {
      report.tell(`${kind}: /${path}`, ["there is no such page"]);
      continue;
    }
    const flags = { port: PORT, onlyCategories: CATEGORIES, logLevel: "error", output: "json" };
    const { lhr } = await lighthouse(`${address}/${path}`, flags, desktopConfig);
    report.tell(`${kind}: /${path}`, shortcomings(lhr));
  }
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
report.end();
