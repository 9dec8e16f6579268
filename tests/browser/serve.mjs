// The preview server in a real browser: a page that follows its data, and findings over the last
// good one.
//
//   node tests/browser/serve.mjs [--binary target/release/tabellion] [--screenshots FOLDER]
//
// Works on a copy of `content/`. Each line names a check that failed; the last line counts them.
import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, "../..");
const require = createRequire(import.meta.url);
const { values: options } = parseArgs({
  options: {
    binary: { type: "string", default: join(root, "target/release/tabellion") },
    screenshots: { type: "string" },
  },
});
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const PAGE = "omnes/fr/politique-de-confidentialite/";
const DATA = "content/omnes/organisation.yaml";
/** How long anything may take, on a machine that has other things to do. */
const SOON = 20_000;
/** How far a heading may move when the page is loaded again, in pixels. */
const NEAR = 2;

let passed = 0;
let failed = 0;

function expect(name, holds, detail = "") {
  if (holds) {
    passed += 1;
  } else {
    failed += 1;
    console.log(`FAILED ${name} ${detail}`);
  }
}

const folder = mkdtempSync(join(tmpdir(), "tabellion-serve-"));
cpSync(join(root, "content"), join(folder, "content"), { recursive: true });
cpSync(join(root, "tabellion.yaml"), join(folder, "tabellion.yaml"));

/** Replaces words of a file as careful editors do: a new file takes its place. */
function edit(old, text) {
  const file = join(folder, DATA);
  const before = readFileSync(file, "utf8");
  if (!before.includes(old)) throw new Error(`${DATA} does not say ${old}`);
  writeFileSync(`${file}~`, before.replace(old, () => text));
  renameSync(`${file}~`, file);
}

const server = spawn(
  options.binary,
  ["serve", "--root", folder, "--port", "0", "--ui-language", "fr", "--today", "2026-11-27"],
  { stdio: ["ignore", "pipe", "inherit"] },
);
const lines = createInterface({ input: server.stdout })[Symbol.asyncIterator]();
const address = /http:\/\/\S+/.exec((await lines.next()).value)[0];
await lines.next();

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
});

/** Where a heading stands in the window. */
const top = (page, id) =>
  page.evaluate((name) => document.getElementById(name).getBoundingClientRect().top, id);

const panelText = (page) =>
  page.evaluate(() => {
    const panel = document.getElementById("tabellion-preview")?.shadowRoot.querySelector(".panel");
    return panel ? { open: panel.open, text: panel.textContent } : null;
  });

/** Waits until the page holds what `holds` asks for; resolves to the milliseconds that it took. */
async function until(page, holds, argument) {
  const started = performance.now();
  await page.waitForFunction(holds, argument, { timeout: SOON, polling: 5 });
  return Math.round(performance.now() - started);
}

const stale = () => {
  const shadow = document.getElementById("tabellion-preview")?.shadowRoot;
  return Boolean(shadow?.querySelector(".stale"));
};

/** What is said while the page is examined: axe copies style sheets, which its policy forbids. */
let examined = false;

async function accessible(page, name) {
  examined = true;
  await page.evaluate(axe);
  const values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  const { violations } = await page.evaluate(
    (tags) => globalThis.axe.run(document, { runOnly: { type: "tag", values: tags } }),
    values,
  );
  const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target}`));
  expect(`${name}: accessible`, found.length === 0, found.join("; "));
  examined = false;
}

async function picture(page, name) {
  if (!options.screenshots) return;
  mkdirSync(options.screenshots, { recursive: true });
  examined = true;
  await page.screenshot({ path: join(options.screenshots, `serve.${name}.png`) });
  examined = false;
}

async function follow(page) {
  await page.goto(`${address}${PAGE}`, { waitUntil: "load" });
  await until(page, () => Boolean(document.getElementById("tabellion-preview")));
  expect("the panel tells that nothing was found", (await panelText(page)).text.includes("rien"));

  const heading = await page.evaluate(() => {
    const headings = [...document.querySelectorAll("main h2[id], main section[id]")];
    const chosen = headings[Math.floor(headings.length / 2)];
    const top = chosen.getBoundingClientRect().top + scrollY - 120;
    scrollTo({ top, behavior: "instant" });
    return chosen.id;
  });
  const before = await top(page, heading);
  edit("name: OMNES Education\n", "name: Zénith <b>Éducation</b>\n");
  const took = await until(page, () => document.body.textContent.includes("Zénith <b>Éducation"));
  console.log(`a change shows after ${took} ms`);
  await until(page, () => Boolean(document.getElementById("tabellion-preview")));
  const after = await top(page, heading);
  expect("the reader stays where they were", Math.abs(after - before) <= NEAR, `${before} ${after}`);
  expect("data are no markup", await page.evaluate(() => !document.querySelector("main b b")));
  await picture(page, "changed");
}

async function breakAndRepair(page) {
  edit("controller: ", '"<img src=x id=evil>": [\ncontroller: ');
  await until(page, stale);
  const broken = await panelText(page);
  expect("the panel opens", broken.open);
  expect("the panel says why", /illisible|dernière/.test(broken.text), broken.text.slice(0, 300));
  expect("the last good page stays", await page.evaluate(() => document.body.textContent.includes("Zénith")));
  const inside = await page.evaluate(() => {
    const { shadowRoot } = document.getElementById("tabellion-preview");
    return {
      links: [...shadowRoot.querySelectorAll("a")].map((link) => link.getAttribute("href")),
      markup: shadowRoot.querySelectorAll("img, script, #evil").length,
    };
  });
  const wanted = `vscode://file${folder}/${DATA}:`;
  expect("a link opens the line", inside.links.some((link) => link.startsWith(wanted)), inside.links[0]);
  expect("findings are no markup", inside.markup === 0);
  await accessible(page, "broken");
  await page.emulateMedia({ colorScheme: "dark" });
  await accessible(page, "broken, dark");
  await page.emulateMedia({ colorScheme: "light" });
  await picture(page, "broken");

  edit('"<img src=x id=evil>": [\ncontroller: ', "controller: ");
  await until(page, () => {
    const shadow = document.getElementById("tabellion-preview")?.shadowRoot;
    return Boolean(shadow) && !shadow.querySelector(".stale");
  });
  expect("the finding goes", !/illisible/.test((await panelText(page)).text));
}

try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const problems = [];
  page.on("console", (message) => examined || problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(address)) problems.push(`asks for ${request.url()}`);
  });
  await follow(page);
  await breakAndRepair(page);
  expect("quiet and alone", problems.length === 0, problems.join("; "));
  server.kill("SIGINT");
  const [status] = await once(server, "exit");
  expect("the server stops when it is asked to", status === 0, String(status));
  await until(page, () => {
    const shadow = document.getElementById("tabellion-preview")?.shadowRoot;
    return shadow?.querySelector("summary").textContent.includes("arrêté");
  });
} catch (error) {
  expect("the test ends", false, String(error));
} finally {
  await browser.close();
  server.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
