// Fetches and starts the WebAssembly module of the page it stands on. Where that cannot be, it says so:
// the words are in the page already, in its language.
const show = (id) => (document.getElementById(id).hidden = false);
// What the tab keeps may be what stops the module. It is wiped last of all, when a stopped module can no longer keep it.
document.getElementById("start-anew").addEventListener("click", () => {
  addEventListener("pagehide", () => ["case", "sums"].forEach((kept) => sessionStorage.removeItem(`qingzhang.${kept}`)));
  location.reload();
});
// On a phone the header shows a few of the tools: this one must be among them.
document.querySelector("nav [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
const link = (selector) => document.querySelector(`link${selector}`);

const start = async () => {
  // Taking over a field would tear up a word that an input method has not finished.
  let written = Promise.resolve();
  addEventListener("compositionstart", () => {
    written = new Promise((resolve) => addEventListener("compositionend", resolve, { once: true }));
  });
  const wasm = link("[rel=preload][as=fetch]");
  const { integrity } = wasm.dataset;
  const [glue, response] = await Promise.all([
    import(link("[rel=modulepreload]").href),
    fetch(wasm.href, { integrity }),
  ]);
  if (!response.ok) throw new Error(`${response.status} ${wasm.href}`);
  // Bytes rather than a stream: a host with the wrong content type serves them as well.
  const bytes = await response.arrayBuffer();
  await written;
  // What a link brings or the device remembers: public/handout.js.
  await globalThis.caseArrived;
  await glue.default(bytes);
  dispatchEvent(new Event("alive"));
};

if (typeof WebAssembly === "undefined") {
  show("too-old");
} else {
  const { CompileError, LinkError, RuntimeError } = WebAssembly;
  // A Rust panic traps, and a trapped module must not go on looking alive.
  const trapped = (reason) => reason instanceof RuntimeError && show("stopped");
  addEventListener("error", (event) => trapped(event.error));
  addEventListener("unhandledrejection", (event) => trapped(event.reason));
  start().catch((reason) => {
    const unknown = [SyntaxError, CompileError, LinkError].some((kind) => reason instanceof kind);
    show(unknown ? "too-old" : "stopped");
    throw reason;
  });
}
