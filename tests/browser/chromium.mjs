// Chromium, as every test of this folder starts it.
import { chromium } from "playwright-core";

export const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** What keeps the browser from asking for anything of its own. */
export const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the browser; `flags` are added to those of all tests. */
export const launch = (flags = []) =>
  chromium.launch({ executablePath, args: [...FLAGS, ...flags] });

/** Works on every item, on `count` of them at a time. */
export async function each(items, count, work) {
  const rest = [...items];
  const worker = async () => {
    while (rest.length > 0) await work(rest.shift());
  };
  await Promise.all(Array.from({ length: count }, worker));
}

/** Opens a page and gathers what it asks for and complains of, also while it is used later. */
export async function open(context, address, path) {
  const page = await context.newPage();
  const problems = [];
  page.on("console", (message) => problems.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => problems.push(`script: ${error.message}`));
  page.on("dialog", (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(`${address}/`)) problems.push(`asks for ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} for ${response.url()}`);
  });
  await page.goto(`${address}/${path}`, { waitUntil: "networkidle" });
  return { page, problems };
}
