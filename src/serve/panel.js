// The panel of the preview: loads the page again when it is another one, where the reader was, and
// shows what was found on it. What comes from data is set as text and never as markup.
(() => {
  const { page, print } = document.currentScript.dataset;
  const PLACE = "tabellion-place";
  const CHOICE = "tabellion-panel";
  let words = {};
  let wasStale = false;

  /** An element with text or other elements in it. */
  function make(name, className, ...inner) {
    const element = document.createElement(name);
    if (className) element.className = className;
    element.append(...inner.filter((part) => part !== null && part !== ""));
    return element;
  }

  const style = make("link");
  style.rel = "stylesheet";
  style.href = "/.tabellion/panel.css";
  const title = make("summary");
  const body = make("div", "body");
  const panel = make("details", "panel", title, body);
  const host = make("div");
  host.id = "tabellion-preview";
  host.attachShadow({ mode: "open" }).append(style, panel);

  title.addEventListener("click", () => {
    sessionStorage.setItem(CHOICE, panel.open ? "closed" : "open");
  });

  function place({ at, link, text, message }) {
    let where = make("code", "", at);
    if (link) {
      where = make("a", "", where);
      where.href = link;
    }
    const said = message ? make("span", "said", message) : null;
    return make("li", "", where, text ? make("q", "", text) : null, said);
  }

  function paragraph(word, text) {
    return make("p", "", make("b", "", word), " ", text);
  }

  function finding(one) {
    const head = make("p", "head", make("b", `grade ${one.level}`, one.grade), " ", one.message);
    const item = make("li", "finding", head, make("ul", "places", ...one.places.map(place)));
    item.append(...one.notes.map((note) => paragraph(words.note, note)));
    item.append(...one.helps.map((help) => paragraph(words.help, help)));
    item.append(...one.law.map((law) => paragraph(words.law, law)));
    item.append(make("p", "rule", make("code", "", one.rule)));
    return item;
  }

  function show(news) {
    words = news.words;
    panel.lang = words.language;
    panel.setAttribute("aria-label", words.title);
    panel.dataset.level = news.stale ? "error" : news.level;
    title.replaceChildren(make("span", "mark"), news.summary);
    const others = make("details", "others", make("summary", "", news.others));
    const scrolled = body.scrollTop;
    const othersOpen = body.querySelector(".others")?.open ?? false;
    others.open = othersOpen;
    others.append(make("ul", "findings", ...news.elsewhere.map(finding)));
    body.replaceChildren(
      ...(news.stale ? [make("p", "stale", news.stale)] : []),
      make("ul", "findings", ...news.here.map(finding)),
      ...(news.elsewhere.length > 0 ? [others] : []),
    );
    const stale = Boolean(news.stale);
    if (stale && !wasStale) panel.open = true;
    else if (!stale) {
      const choice = sessionStorage.getItem(CHOICE);
      panel.open = choice ? choice === "open" : news.level === "error";
    }
    wasStale = stale;
    body.scrollTop = scrolled;
    if (!host.isConnected) document.body.append(host);
  }

  /** Keeps where the reader is: by the last heading or block with a name above the eye. */
  function keepPlace() {
    const above = [...document.querySelectorAll("main [id]")].filter(
      (element) => element.getBoundingClientRect().top <= innerHeight / 4,
    );
    const last = above.at(-1);
    const kept = { page, x: scrollX, y: scrollY };
    if (last && scrollY > 0) {
      kept.id = last.id;
      kept.top = last.getBoundingClientRect().top;
    }
    sessionStorage.setItem(PLACE, JSON.stringify(kept));
  }

  function returnToPlace() {
    const kept = JSON.parse(sessionStorage.getItem(PLACE) ?? "null");
    sessionStorage.removeItem(PLACE);
    history.scrollRestoration = "auto";
    if (kept?.page !== page) return;
    const go = () => {
      const element = kept.id ? document.getElementById(kept.id) : null;
      const y = element ? element.getBoundingClientRect().top + scrollY - kept.top : kept.y;
      scrollTo({ left: kept.x, top: y, behavior: "instant" });
    };
    go();
    if (location.hash) addEventListener("load", () => requestAnimationFrame(go), { once: true });
  }

  function loadAgain() {
    stream?.close();
    keepPlace();
    history.scrollRestoration = "manual";
    location.reload();
  }

  let stream = null;

  function listen() {
    stream = new EventSource(`/.tabellion/events?page=${encodeURIComponent(page)}`);
    stream.addEventListener("message", ({ data }) => {
      const news = JSON.parse(data);
      if (news.page !== print) loadAgain();
      else show(news.panel);
    });
    stream.addEventListener("error", () => {
      if (words.gone) title.replaceChildren(make("span", "mark"), words.gone);
    });
  }

  // A browser opens few connections to one host: a page that nobody sees needs none.
  document.addEventListener("visibilitychange", () => {
    stream?.close();
    if (!document.hidden) listen();
  });
  returnToPlace();
  if (!document.hidden) listen();
})();
