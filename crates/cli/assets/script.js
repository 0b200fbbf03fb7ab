"use strict";
// Search as you type, copying, and the preview's live edits. All of it works without: the
// form is sent, the codes can be selected, the page can be loaded again.

const form = document.querySelector("form[data-live]");
const results = () => document.getElementById("results");
let running = null;
// A screen reader listens to a place that stays; the results do not.
const said = document.createElement("p");
said.className = "unseen";
said.setAttribute("role", "status");
results()?.before(said);

/** Shows the results of an address; gives its page. */
async function load(url, marks) {
  running?.abort();
  running = new AbortController();
  const answer = await fetch(url, { headers: { accept: "text/html" }, signal: running.signal });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const next = page.getElementById("results");
  if (!next) return page;
  if (marks) exchange(results(), next);
  else results().replaceWith(next);
  document.title = page.title;
  said.textContent = document.querySelector(".count span")?.textContent ?? "";
  return page;
}

/** Marks the messages that changed; the place in the page stays. */
function exchange(old, next) {
  const before = new Map([...old.querySelectorAll("article[id]")].map((node) => [node.id, node.innerHTML]));
  for (const node of next.querySelectorAll("article[id]"))
    if (before.get(node.id) !== node.innerHTML) node.classList.add("changed");
  const top = scrollY;
  old.replaceWith(next);
  scrollTo({ top, behavior: "instant" });
}

/** The address that the form would be sent to, without what was left empty. */
function address() {
  const fields = [...new FormData(form)].filter(([, value]) => value !== "");
  const query = new URLSearchParams(fields).toString();
  return new URL(query ? `?${query}` : form.getAttribute("action"), new URL(form.action, location)).href;
}

/** Where the service cannot be asked in passing, the browser itself goes there, and says why not. */
const otherwise = (error) => { if (error.name !== "AbortError") location.reload(); };

if (form && results()) {
  document.documentElement.classList.add("is-live");
  let typing = false;
  let later = 0;
  const show = (isTyped) => {
    const url = address();
    if (url === location.href) return;
    // What is typed in one go is one step back.
    history[isTyped && typing ? "replaceState" : "pushState"](null, "", url);
    typing = isTyped;
    load(url).catch(otherwise);
  };
  form.addEventListener("input", (event) => {
    if (event.target.type !== "search") return;
    clearTimeout(later);
    later = setTimeout(show, 120, true);
  });
  form.addEventListener("change", (event) => {
    if (event.target.type === "search") return;
    clearTimeout(later);
    show(false);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(later);
    show(false);
  });
  addEventListener("popstate", () => {
    typing = false;
    clearTimeout(later);
    load(location.href).then((page) => {
      // What the fields said at that address, the service knows.
      for (const field of form.elements) {
        const then = field.name && page.querySelector(`form[data-live] [name="${field.name}"]`);
        if (then) field.value = then.value;
      }
    }).catch(otherwise);
  });
  document.addEventListener("keydown", (event) => {
    const isWriting = event.target.closest?.("input, select, textarea");
    if (event.key !== "/" || isWriting || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    form.querySelector("input[type=search]").focus();
  });
}

// The switcher keeps what was searched for since the page was loaded.
document.querySelector(".languages")?.addEventListener("click", (event) => {
  const link = event.target.closest("a");
  if (!link) return;
  const query = new URLSearchParams(location.search);
  query.set("lang", link.hreflang);
  link.href = `?${query}`;
});
addEventListener("keydown", (event) => {
  const open = document.querySelector(".languages[open]");
  if (event.key === "Escape" && open) {
    open.open = false;
    open.querySelector("summary").focus();
  }
});

// Whoever copies a permalink needs all of it.
for (const link of document.querySelectorAll("a.permalink")) {
  link.textContent = link.href;
  link.parentElement.querySelector("[data-copy]").dataset.copy = link.href;
}

// Browsers have a clipboard only where the connection is safe.
if (navigator.clipboard) document.documentElement.classList.add("can-copy");
document.addEventListener("click", async (event) => {
  const button = event.target.closest("button[data-copy]");
  if (!button) return;
  try {
    await navigator.clipboard.writeText(button.dataset.copy);
  } catch {
    return;
  }
  button.classList.add("copied");
  const bubble = document.createElement("span");
  bubble.className = "said";
  bubble.setAttribute("role", "status");
  bubble.textContent = button.dataset.copied;
  button.append(bubble);
  setTimeout(() => { bubble.remove(); button.classList.remove("copied"); }, 1500);
});

const events = document.body.dataset.events;
if (events) {
  const source = new EventSource(events);
  source.addEventListener("change", () => load(location.href, true).catch(() => {}));
  source.addEventListener("open", () => document.body.classList.remove("stopped"));
  source.addEventListener("error", () => document.body.classList.add("stopped"));
}
