// A page on paper.
import { execFileSync } from "node:child_process";

/** A sheet between the margins of the style sheet, in pixels. */
const SHEET = { width: 658, height: 971 };

/** What a screen shows and paper does not, and links of which paper does not say where they lead. */
function lost() {
  const NOT_FOR_PAPER = ".permalink, .contents, .contents *, .edition a";
  const problems = [];
  for (const element of document.querySelectorAll("main, main *")) {
    const text = [...element.childNodes].some((node) =>
      node.nodeType === Node.TEXT_NODE && node.data.trim() !== "");
    if (text && !element.matches(NOT_FOR_PAPER) && !element.checkVisibility()) {
      problems.push(`not printed: ${element.textContent.trim().slice(0, 60)}`);
    }
  }
  for (const link of document.querySelectorAll("main a[href^='http']")) {
    const printed = link.textContent + getComputedStyle(link, "::after").content;
    const bare = (address) => address.replace(/^https?:\/\/|\/$|\s/g, "").toLowerCase();
    if (link.checkVisibility() && !bare(printed).includes(bare(link.getAttribute("href")))) {
      problems.push(`${link.textContent} does not say where it leads`);
    }
  }
  const root = document.documentElement;
  const wider = root.scrollWidth - root.clientWidth;
  if (wider > 0) problems.push(`${wider} pixels wider than the sheet`);
  return problems;
}

/** What is wrong with the page as it is printed. The page is back on the screen afterwards. */
export async function prints(page) {
  const screen = page.viewportSize();
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize(SHEET);
  const problems = await page.evaluate(lost);
  const pdf = await page.pdf({ format: "A4" });
  await page.emulateMedia({ media: "screen" });
  await page.setViewportSize(screen);
  const text = execFileSync("pdftotext", ["-", "-"], { input: pdf, encoding: "utf8" });
  const sheets = text.split("\f").slice(0, -1);
  sheets.forEach((sheet, index) => {
    const number = `${index + 1}/${sheets.length}`;
    if (!sheet.replaceAll(" ", "").split("\n").includes(number)) problems.push(`sheet ${number} bears no number`);
  });
  return problems;
}
