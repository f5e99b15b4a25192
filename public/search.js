// Filters the list of explainers by the words that stand in it: titles, descriptions and headings. Without it, the list
// is whole. It asks nothing of the network.
const search = document.getElementById("search");
const field = document.getElementById("words");
const status = search.querySelector("[role=status]");
const shelves = [...document.querySelectorAll(".shelf")];
const plain = (text) => text.normalize("NFKC").toLowerCase();
const entries = [...document.querySelectorAll(".shelf > ul > li")].map((item) => ({
  item,
  text: plain(item.textContent),
  details: item.querySelector("details"),
  headings: [...item.querySelectorAll("details li")].map((heading) => ({ heading, text: plain(heading.textContent) })),
}));

// Chinese is typed without spaces: of a longer run of it, most of its pairs of characters must be there.
const has = (text, word) => {
  if (text.includes(word)) return true;
  if (!/^\p{Script=Han}{3,}$/u.test(word)) return false;
  const pairs = [...word].slice(1).map((character, index) => [...word][index] + character);
  return pairs.filter((pair) => text.includes(pair)).length * 2 > pairs.length;
};

const filter = () => {
  const words = plain(field.value).split(/[^\p{Letter}\p{Number}]+/u).filter(Boolean);
  const holds = (text) => words.every((word) => has(text, word));
  let found = 0;
  for (const { item, text, details, headings } of entries) {
    item.hidden = !holds(text);
    if (!item.hidden) found += 1;
    const inside = words.length > 0 && headings.filter((each) => holds(each.text));
    for (const { heading } of headings) heading.hidden = inside?.length > 0 && !inside.some((each) => each.heading === heading);
    if (details) details.open = inside?.length > 0;
  }
  for (const shelf of shelves) shelf.hidden = !shelf.querySelector(":scope > ul > li:not([hidden])");
  const { found: some, nothing } = status.dataset;
  status.textContent = words.length === 0 ? "" : found === 0 ? nothing : some.replace("#", found);
};

search.hidden = false;
// What an input method has not finished is no word yet.
field.addEventListener("input", (event) => event.isComposing || filter());
field.addEventListener("compositionend", filter);
// A browser that comes back to the page fills the field again.
filter();
