// What needs the browser and no computing: links that carry the case, text, tables, paper, remembering, leaving.
// The module keeps the case in this tab's storage, and writes it there at once when the page is about to be hidden.
const KEY = "qingzhang.case";
// What one tool hands on to the others (src/ui/sums.rs).
const SUMS = "qingzhang.sums";
const REMEMBER = "qingzhang.remember";
const LARGEST_FILE = 8 * 1024 * 1024;
const LONGEST_LINK = 8000; // many messengers cut longer ones off
const byId = (id) => document.getElementById(id);
const show = (id) => (byId(id).hidden = false);
const handout = byId("handout");
const words = handout.dataset;
const say = (text) => (byId("handed").textContent = text);

/** Storage may be refused, or full: then `undefined`, or `false` where something was to be written. */
const read = (storage, key = KEY) => { try { return globalThis[storage].getItem(key) ?? undefined; } catch { return undefined; } };
const write = (storage, text, key = KEY) => {
  try {
    text === undefined ? globalThis[storage].removeItem(key) : globalThis[storage].setItem(key, text);
    return true;
  } catch { return false; }
};
/** The case as it is now, from the module (src/ui/keep.rs); `undefined` while nothing is filled in. */
const current = () => {
  dispatchEvent(new Event("case-wanted"));
  const { dataset } = byId("app");
  const text = dataset.case || undefined;
  delete dataset.case;
  return text;
};
/** Hands the module another case. Where it is none of ours, the module says so and this is false. */
const bring = (text) => dispatchEvent(new CustomEvent("case-brought", { detail: text, cancelable: true }));

// ---- Files.
const inWeChat = navigator.userAgent.includes("MicroMessenger");
const saveFile = (name, type, ...parts) => {
  if (inWeChat) return say(words.noFiles);
  const address = URL.createObjectURL(new Blob(parts, { type }));
  Object.assign(document.createElement("a"), { href: address, download: name }).click();
  // The browser has to take the file before its address is given up.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  say(words.saved);
};
byId("save").addEventListener("click", () => {
  const text = current();
  text === undefined ? say(words.nothingYet) : saveFile(words.caseName, "application/json", text);
});
byId("open").addEventListener("change", async ({ target }) => {
  const [file] = target.files;
  if (!file) return;
  say("");
  if (file.size > LARGEST_FILE) say(words.tooLarge);
  else if (bring(await file.text())) say(words.opened);
  // So that choosing the same file again is noticed.
  target.value = "";
});
byId("wipe").addEventListener("click", () => {
  bring("");
  for (const storage of ["sessionStorage", "localStorage"]) write(storage, undefined);
  write("sessionStorage", undefined, SUMS);
  write("localStorage", undefined, REMEMBER);
  remember.checked = false;
  byId("shared").hidden = true;
  byId("link").value = "";
  say(words.wiped);
});

// ---- Links: #, version, how packed, what, and a checksum, since messengers cut links off.
const VERSION = "1";
const through = async (bytes, stream) =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
const checksum = (text) => {
  let sum = 0x811c9dc5; // FNV-1a
  for (const byte of new TextEncoder().encode(text)) sum = Math.imul(sum ^ byte, 0x01000193) >>> 0;
  return sum.toString(36);
};
const toText = (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))
  .replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
const toBytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0));

const linkTo = async (text) => {
  let [how, bytes] = ["p", new TextEncoder().encode(text)];
  if (globalThis.CompressionStream) [how, bytes] = ["z", await through(bytes, new CompressionStream("deflate"))];
  return `${location.href.split("#")[0]}#${VERSION}${how}${toText(bytes)}.${checksum(text)}`;
};
/** The case in the address; `undefined` if there is none. Throws the name of the notice to show. */
const arrived = async () => {
  const [, version, how, packed, sum] = location.hash.match(/^#(\d+)([a-z])([\w-]*)(?:\.(\w*))?/) ?? [];
  if (!version) return undefined;
  if (version !== VERSION || !"pz".includes(how)) throw "link-newer";
  try {
    const bytes = toBytes(packed);
    const text = new TextDecoder("utf-8", { fatal: true })
      .decode(how === "z" ? await through(bytes, new DecompressionStream("deflate")) : bytes);
    if (checksum(text) === sum) return text;
  } catch { /* cut off or changed */ }
  throw "link-broken";
};

/** Before the module starts: what a link brings, or else what the device remembers, becomes this tab's case. */
const arrive = async () => {
  const here = read("sessionStorage") ?? read("localStorage");
  let text = here;
  try {
    const brought = await arrived();
    if (brought !== undefined && here !== undefined && brought !== here) {
      show("two-cases");
      const press = (id) => new Promise((chosen) => byId(id).addEventListener("click", () => chosen(id), { once: true }));
      if ((await Promise.race([press("take"), press("stay")])) === "take") text = brought;
      byId("two-cases").hidden = true;
    } else {
      text = brought ?? here;
    }
  } catch (notice) {
    show(notice);
  }
  // The case must not stay in the address, where it would come back with every reload.
  if (/^#\d/.test(location.hash)) history.replaceState(null, "", location.href.split("#")[0]);
  if (text !== undefined) write("sessionStorage", text);
};
globalThis.caseArrived = arrive();
addEventListener("hashchange", () => /^#\d/.test(location.hash) && location.reload());

byId("share").addEventListener("click", async () => {
  const text = current();
  if (text === undefined) return say(words.nothingYet);
  const link = await linkTo(text);
  if (link.length > LONGEST_LINK) return say(words.tooLong);
  byId("link").value = link;
  show("shared");
  say("");
  byId("link").select();
});

// ---- Text and tables, read off the result as it stands.
const copy = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Not a secure address, or not allowed: the old way, which needs a selection.
    const box = document.body.appendChild(Object.assign(document.createElement("textarea"), { value: text, className: "unseen" }));
    box.select();
    const done = document.execCommand("copy");
    box.remove();
    if (!done) return say(words.notCopied);
  }
  say(words.copied);
};
const result = () => byId("result");
const hasResult = () => result().querySelector("table, dl") || (say(words.nothingYet), false);
const title = () => document.querySelector("h1").textContent;
const today = () => new Date().toLocaleDateString(document.documentElement.lang, { dateStyle: "long" });

/** Unfolds every part of the result, does `act`, and folds again what was folded. */
const unfolded = async (act) => {
  const turn = () => new Promise((resolve) => setTimeout(resolve));
  const parts = () => [...result().querySelectorAll("details")];
  const asks = (open) => [...result().querySelectorAll(`.why[aria-expanded=${open}]`)].map((ask) => ask.getAttribute("aria-label"));
  // Each press makes the table anew.
  const press = async (names) => {
    for (const name of names) {
      result().querySelector(`.why[aria-label="${CSS.escape(name)}"]`)?.click();
      await turn();
    }
  };
  const closed = asks(false);
  await press(closed);
  const folded = parts().map((part) => !part.open);
  for (const part of parts()) part.open = true;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  await act();
  parts().forEach((part, place) => (part.open = !folded[place]));
  await press(closed);
};

byId("copy").addEventListener("click", () => {
  if (hasResult()) copy([title(), result().innerText, document.querySelector("footer").innerText, location.href.split("#")[0], today()].join("\n\n"));
});
// A letter by its name; the mark beside the button is for who does not see the message below.
addEventListener("click", async ({ target }) => {
  const button = target.closest("[data-copies]");
  if (!button) return;
  await copy(byId(button.dataset.copies).innerText);
  button.dataset.done = byId("handed").textContent;
});
byId("copy-link").addEventListener("click", () => copy(byId("link").value));

/** A cell as spreadsheets read it: plain numbers, and never a formula. */
const cell = (text) => {
  const plain = text.trim().replace(/^[¥￥]/, "");
  const number = /^[-−]?[\d,]+(\.\d+)?$/.test(plain);
  const value = number ? plain.replaceAll(",", "").replace("−", "-") : text.trim().replace(/^[=+\-@\t]/, "'$&");
  return `"${value.replaceAll('"', '""')}"`;
};
const tables = () => [...result().querySelectorAll("table")].map((table) => {
  const rows = [...table.rows].map((row) => [...row.cells].filter((each) => !each.querySelector("table")).map((each) => cell(each.innerText)).join(","));
  return [cell(table.caption?.textContent ?? ""), ...rows.filter((row) => row !== "")].join("\r\n");
}).join("\r\n\r\n");

byId("csv").addEventListener("click", () => {
  if (!hasResult()) return;
  unfolded(() => {
    const head = [title(), today()].map(cell).join(",");
    saveFile(words.csvName, "text/csv", "\ufeff", head, "\r\n\r\n", tables(), "\r\n");
  });
});
byId("print").addEventListener("click", () => unfolded(() => print()));
addEventListener("beforeprint", () => {
  for (const part of result().querySelectorAll("details")) part.open = true;
  document.querySelector("#printed time").textContent = today();
  document.querySelector("#printed cite").textContent = location.href.split("#")[0];
});

// ---- Remembering on the device, only where the reader says so.
const remember = byId("remember");
remember.checked = read("localStorage", REMEMBER) !== undefined;
const keep = () => !remember.checked || write("localStorage", current());
// After the module, which by then has written the case into the tab.
addEventListener("alive", () => addEventListener("pagehide", keep));
document.addEventListener("visibilitychange", () => document.hidden && keep());
remember.addEventListener("change", () => {
  const flag = remember.checked ? "1" : undefined;
  if (!flag) write("localStorage", undefined);
  if (write("localStorage", flag, REMEMBER) && keep()) return say("");
  remember.checked = false;
  say(words.notKept);
});

// ---- Leaving: nothing stays behind in this tab. (The module writes when the page hides; this comes after it.)
byId("leave").addEventListener("click", (event) => {
  event.preventDefault();
  addEventListener("pagehide", () => [KEY, SUMS].forEach((key) => write("sessionStorage", undefined, key)));
  location.replace(event.currentTarget.href);
});

handout.hidden = false;
