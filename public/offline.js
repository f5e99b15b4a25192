// Has this page kept for when there is no network (public/worker.js), and says when the site has a new version.
const { serviceWorker } = navigator;
const version = document.querySelector("meta[name=version]").content;
const notice = document.getElementById("new-version");
document.getElementById("renew").addEventListener("click", () => location.reload());

// In somebody else's frame there is nothing to keep, and where workers are forbidden the page does without.
if (serviceWorker && self === top) {
  const done = () => (document.documentElement.dataset.kept = "");
  serviceWorker.addEventListener("message", ({ data }) => {
    if (data.kept) done();
    else notice.hidden = data.version === version;
  });
  try {
    // What comes through the worker is kept by it; what came before there was one is still to be.
    const through = serviceWorker.controller;
    await serviceWorker.register(new URL("./worker.js", import.meta.url));
    const { active } = await serviceWorker.ready;
    through ? done() : active.postMessage(location.href.split("#")[0]);
  } catch { /* not a secure address, or no room */ }
}
