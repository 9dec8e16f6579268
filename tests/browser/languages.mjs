// The way from a language to another and back.

const language = (page) => page.evaluate(() => document.documentElement.lang);

/** Follows a link to another page. */
async function follow(page, link) {
  const start = page.url();
  await link.click();
  await page.waitForURL((url) => url.href !== start);
}

/** The switch of a page leads to the same page in every other language, and back. */
async function switches(page) {
  const problems = [];
  const start = page.url();
  const own = await language(page);
  const others = page.locator(".languages a:not([aria-current])");
  const wanted = await others.evaluateAll((links) => links.map((link) => link.lang));
  if (wanted.length === 0) problems.push("there is no other language");
  for (const code of wanted) {
    const link = (to) => page.locator(`.languages a[lang="${to}"]`);
    await follow(page, link(code));
    const found = await language(page);
    if (found !== code) problems.push(`the link to ${code} leads to ${found}`);
    await follow(page, link(own));
    if (page.url() !== start) problems.push(`the way back from ${code} leads to ${page.url()}`);
  }
  return problems;
}

/** Each link of a page for readers of every language leads to a page in its own. */
async function chooses(page) {
  const problems = [];
  const start = page.url();
  const links = page.locator("main a[hreflang]");
  const wanted = await links.evaluateAll((all) => all.map((link) => link.hreflang));
  if (wanted.length === 0) problems.push("no language can be chosen");
  for (const [index, code] of wanted.entries()) {
    await follow(page, links.nth(index));
    const found = await language(page);
    if (found !== code) problems.push(`the link to ${code} leads to ${found}`);
    await page.goto(start);
  }
  return problems;
}

/** What is wrong with the languages of a page. */
export async function languages(page) {
  const hasSwitch = (await page.locator(".languages").count()) > 0;
  return hasSwitch ? switches(page) : chooses(page);
}
