// Keeps the whole guide on a reader's device, once the reader has asked for it on the page "Take this guide with you".
// The build writes `guide` above: its version, its days, what is said of it, and what each of its files must be.
const scope = registration.scope;
const files = new Map(Object.entries(guide.files));
const CACHE = `${scope} ${guide.asAt} ${guide.version}`;
const UPDATED = `${scope}?updated`;
const PATIENCE = 4000;

// Which pages came from the network: what they load does too, as it may be of another version.
const live = new Set();

/** The copies of this edition that are kept here; other editions of the same host have their own. */
const copies = async () => (await caches.keys()).filter((name) => name.startsWith(`${scope} `));

/** Keeps a file if it is what this version says that it is. A host may name a folder's page by the folder alone. */
const keep = async (cache, path, integrity) => {
  const address = scope + path.replace(/(^|\/)index\.html$/, "$1");
  const answer = await fetch(address, { cache: "no-cache", integrity });
  if (!answer.ok) throw new Error(address);
  const headers = new Headers(answer.headers);
  headers.delete("Content-Encoding");
  await cache.put(scope + path, new Response(await answer.blob(), { headers }));
};

/** All or nothing: what is kept of a version that is not whole would only be in the way. */
const keepAll = async () => {
  try {
    const cache = await caches.open(CACHE);
    await Promise.all([...files].map(([path, integrity]) => keep(cache, path, integrity)));
  } catch (fault) {
    await caches.delete(CACHE);
    throw fault;
  }
};

/** From now on this version is shown. Who had another is told. */
const begin = async () => {
  const old = (await copies()).filter((name) => name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  if (old.length) await (await caches.open(CACHE)).put(UPDATED, new Response());
};

const say = (words, day) => {
  const said = new Date(day).toLocaleDateString(guide.language, { dateStyle: "long", timeZone: "UTC" });
  return `<p>${words.replace("[date]", said)}</p>`;
};

/** That a newer version is here, with a button to show it: not on the checker, whose answers that would clear. */
const newer = async (path) => {
  const name = (await copies()).filter((each) => each !== CACHE).at(-1);
  if (!registration.waiting || !name || path.startsWith("checker/")) return "";
  const root = "../".repeat(path.split("/").length - 1);
  return `${say(guide.words.newer, name.split(" ")[1])}<button class="govuk-button" type="button" id="renew">${guide.words.show}</button><script defer src="${root}assets/renew.js"></script>`;
};

/** A kept page, with what its reader must know of it. The page for whoever left is no such page: it tells nothing. */
const told = async (kept, path, cutOff) => {
  const { words, asAt, reviewBy } = guide;
  const updated = await (await caches.open(CACHE)).delete(UPDATED);
  const said = [
    cutOff ? say(words.kept, asAt) : "",
    reviewBy < new Date().toISOString().slice(0, 10) ? say(words.old, asAt) : "",
    updated ? say(words.updated, asAt) : "",
    await newer(path),
  ].join("");
  if (!said) return kept;
  const page = (await kept.text()).replace(/<main[^>]*>/, (main) => `${main}<div class="govuk-inset-text">${said}</div>`);
  return new Response(page, { headers: kept.headers });
};

/** What the network has, if it answers soon. A redirect is an answer that the browser follows by itself. */
const fresh = async ({ request, resultingClientId }) => {
  try {
    const answer = await fetch(request, { cache: "no-cache", signal: AbortSignal.timeout(PATIENCE) });
    if (answer.ok && resultingClientId) live.add(resultingClientId);
    return answer.ok || answer.type === "opaqueredirect" ? answer : undefined;
  } catch {
    return undefined;
  }
};

const answer = async (event, path) => {
  const asks = path.startsWith("contacts/") || live.has(event.clientId);
  const found = asks && (await fresh(event));
  if (found) return found;
  const kept = await caches.match(scope + path, { cacheName: CACHE });
  if (!kept) return fetch(event.request);
  return path.endsWith("index.html") ? told(kept, path, asks || !navigator.onLine) : kept;
};

self.addEventListener("install", (event) => event.waitUntil(keepAll()));
self.addEventListener("activate", (event) => event.waitUntil(begin()));
self.addEventListener("message", (event) => {
  const tell = (isKept) => event.ports[0].postMessage(isKept);
  if (event.data === "renew") skipWaiting();
  if (event.data === "keep") event.waitUntil(keepAll().then(() => tell(true), () => tell(false)));
});
self.addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (event.request.method !== "GET" || !(origin + pathname).startsWith(scope)) return;
  const path = (origin + pathname).slice(scope.length);
  const page = path.replace(/(^|\/)$/, "$1index.html");
  if (files.has(page)) event.respondWith(answer(event, page));
  else if (files.has(`${path}/index.html`)) event.respondWith(Response.redirect(`${scope}${path}/`));
});
