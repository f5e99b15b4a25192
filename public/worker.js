// Keeps every page that was opened, with what it loads, so that it opens without a network. From the network while there
// is one: the law may have changed. .ci/finish.mjs fills in the version, so that a new one makes a new worker.
const VERSION = "the version";
const NAME = "qingzhang";
const NOTHING_KEPT = "offline.html";
const PATIENCE = 4000; // milliseconds for a slow network, where the page is kept
/** What is named after what is in it never changes. */
const isFixed = (url) => /-[0-9a-f]{16}\.\w+$/.test(url);
/** What a page loads. */
const loaded = (html, base) =>
  [...html.matchAll(/(?:href|src)="([^"]+-[0-9a-f]{16}\.\w+)"/g)].map(([, address]) => new URL(address, base).href);

const keep = async (request, response) => {
  if (response.ok && response.type === "basic") await (await caches.open(NAME)).put(request, response.clone());
  return response;
};

/** Keeps the page at `url` as it is now, with all that it loads. */
const keepPage = async (url) => {
  const cache = await caches.open(NAME);
  const page = await fetch(url);
  if (!page.ok) return;
  const files = loaded(await page.clone().text(), url);
  await Promise.all(files.map(async (file) => (await cache.match(file)) ?? cache.add(file)));
  await cache.put(url, page);
};

/** Has the kept pages anew, and drops what no page loads any more. */
const renew = async () => {
  const cache = await caches.open(NAME);
  const kept = (await cache.keys()).map(({ url }) => url);
  const pages = kept.filter((url) => !isFixed(url));
  await Promise.all(pages.map((url) => keepPage(url).catch(() => undefined)));
  const texts = pages.filter((url) => /(\/|\.html)$/.test(url)).map(async (url) => loaded(await (await cache.match(url)).text(), url));
  const needed = new Set((await Promise.all(texts)).flat());
  await Promise.all(kept.filter((url) => isFixed(url) && !needed.has(url)).map((url) => cache.delete(url)));
};

const fromNetwork = async (request) => {
  const kept = await caches.match(request, { ignoreSearch: true });
  const fresh = fetch(request).then((response) => keep(request, response));
  if (!kept) return fresh.catch(() => (request.mode === "navigate" ? caches.match(NOTHING_KEPT) : Response.error()));
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE, kept.clone()));
  return Promise.race([fresh.catch(() => kept), patience]);
};

addEventListener("install", (event) => {
  self.skipWaiting();
  event.waitUntil(caches.open(NAME).then((cache) => cache.add(NOTHING_KEPT)));
});
addEventListener("activate", (event) => event.waitUntil((async () => {
  await self.clients.claim();
  await renew();
  for (const page of await self.clients.matchAll()) page.postMessage({ version: VERSION });
})()));
addEventListener("message", (event) => event.waitUntil((async () => {
  await keepPage(event.data);
  event.source.postMessage({ kept: true });
})()));
addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(self.registration.scope)) return;
  const fixed = async () => (await caches.match(request)) ?? keep(request, await fetch(request));
  event.respondWith(isFixed(request.url) ? fixed() : fromNetwork(request));
});
