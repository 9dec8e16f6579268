// A page used with the keyboard alone.

/** Notes every stop of the keyboard: each is looked at once the page has moved to it. */
function watch() {
  const isStop = (element) => element.tabIndex >= 0 && element.checkVisibility();
  const wanted = [...document.querySelectorAll("a[href], button, input, summary, [tabindex]")];
  const stops = [];
  const look = () => {
    const element = document.activeElement;
    const box = element.getClientRects()[0];
    const style = getComputedStyle(element);
    const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
    const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
    const top = document.elementFromPoint(x, y);
    stops.push({
      element,
      seen: box.width > 0 && top !== null && (element.contains(top) || top.contains(element)),
      outlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    });
  };
  let moved = false;
  document.addEventListener("focusin", () => { moved = true; });
  document.addEventListener("keydown", () => {
    if (moved) look();
    moved = false;
  }, { capture: true });
  globalThis.keyboard = {
    count: wanted.filter(isStop).length,
    /** What is wrong with the way through the page. */
    end() {
      if (moved) look();
      const name = (element) =>
        element ? `${element.localName} “${element.textContent.trim().slice(0, 40)}”` : "nothing";
      const problems = [];
      const order = wanted.filter(isStop);
      const at = order.findIndex((element, index) => stops[index]?.element !== element);
      if (at >= 0) {
        problems.push(`stop ${at + 1} is ${name(stops[at]?.element)}, not ${name(order[at])}`);
      }
      for (const { element, seen, outlined } of stops) {
        if (!seen) problems.push(`${name(element)} is out of sight when it has the focus`);
        if (!outlined) problems.push(`${name(element)} does not show that it has the focus`);
      }
      return problems;
    },
  };
}

/** Every link and every control is a stop, in the order of the text, and shows it. */
export async function stops(page) {
  await page.evaluate(watch);
  const count = await page.evaluate(() => globalThis.keyboard.count);
  for (let index = 0; index < count; index += 1) await page.keyboard.press("Tab");
  return page.evaluate(() => globalThis.keyboard.end());
}

/** The first stop leads to the text, and the next one is in it. Works on a page just loaded. */
export async function skipsToContent(page) {
  const problems = [];
  await page.keyboard.press("Tab");
  const first = await page.evaluate(() => document.activeElement.className);
  if (first !== "skip") return ["the first stop of the keyboard is not the skip link"];
  await page.keyboard.press("Enter");
  const arrived = await page.evaluate(() => document.activeElement.id);
  if (arrived !== "page-content") problems.push(`the skip link leads to #${arrived}`);
  await page.keyboard.press("Tab");
  const inside = await page.evaluate(() => document.activeElement.closest("main") !== null
    || document.querySelector("main :is(a, summary, [tabindex='0'])") === null);
  if (!inside) problems.push("the stop after the skip link is not in the text");
  return problems;
}

/** What opens with a click opens with the keyboard, and closes again. */
export async function opens(page) {
  const problems = [];
  const summaries = page.locator("summary");
  for (let index = 0; index < (await summaries.count()); index += 1) {
    const summary = summaries.nth(index);
    const open = () => summary.evaluate((element) => element.parentElement.open);
    const before = await open();
    for (const key of ["Enter", "Space"]) {
      const now = await open();
      await summary.press(key);
      if ((await open()) === now) problems.push(`${key} does nothing to summary ${index + 1}`);
    }
    if ((await open()) !== before) problems.push(`summary ${index + 1} stays as it is`);
  }
  return problems;
}
