// Finishes what Trunk has begun: builds the tools' modules, makes scripts and styles small, has the prerender write the
// pages. Trunk runs it as its `post_build` hook.
//
// Trunk itself builds one module and the site has one a tool and language. And its minifying gives up on wasm-bindgen's
// script and spoils the places that the prerender fills.
import { execFile, execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";

import { leanScript, withoutWords } from "./lean.mjs";

const { transformSync } = createRequire(new URL("../tests/package.json", import.meta.url))("esbuild");
const folder = process.env.TRUNK_STAGING_DIR;
const release = process.env.TRUNK_PROFILE !== "debug";
const target = process.env.CARGO_TARGET_DIR ?? "target";
// What Rust's compiler may have used must be named.
const FEATURES = ["--enable-bulk-memory", "--enable-nontrapping-float-to-int", "--enable-sign-ext", "--enable-mutable-globals",
  "--enable-reference-types", "--enable-multivalue"];
// Makes small modules, slowly. The lowest kilobyte is the far end of the stack. Zeros weigh nothing once compressed, so
// data is not packed around them.
const OPTIMISE = ["--low-memory-unused", "--skip-pass=memory-packing", "--merge-similar-functions", "--flatten", "--rereloop",
  "-Oz", "-Oz", "--strip-debug", "--strip-producers", "--strip-target-features"];
// What it renamed, it says.
const RENAME = "--minify-imports-and-exports-and-modules";

const run = promisify(execFile);
const hash = (algorithm, bytes, encoding) => createHash(algorithm).update(bytes).digest(encoding);
const integrity = (bytes) => `sha384-${hash("sha384", bytes, "base64")}`;
const small = (text, loader, format) =>
  Buffer.from(transformSync(text.toString(), { loader, format, minify: release, treeShaking: format === "esm" }).code);

/** Writes a file under a name that changes with what is in it. */
const write = (name, extension, bytes) => {
  const file = `${name}-${hash("sha256", bytes, "hex").slice(0, 16)}.${extension}`;
  writeFileSync(join(folder, file), bytes);
  return file;
};

/** The module in `raw`, bound and optimised; what was done for the same bytes before is taken from `target`. */
const finished = async (raw, tool) => {
  const how = `${release} ${FEATURES} ${OPTIMISE} ${readFileSync(".ci/lean.mjs")}`;
  const into = join(target, "modules", hash("sha256", Buffer.concat([readFileSync(raw), Buffer.from(how)]), "hex").slice(0, 32));
  if (!existsSync(into)) {
    // Under the name for good only when it is whole: a build may be stopped, and another may work on the same.
    const work = `${into}.${process.pid}`;
    const [wasm, script] = [join(work, `${tool}_bg.wasm`), join(work, `${tool}.js`)];
    await run("wasm-bindgen", ["--target", "web", "--no-typescript", "--out-dir", work, "--out-name", tool, raw]);
    writeFileSync(wasm, withoutWords(readFileSync(wasm)));
    const { stdout } = await run("wasm-opt", [...FEATURES, ...(release ? OPTIMISE : []), RENAME, wasm, "-o", wasm]);
    writeFileSync(script, leanScript(readFileSync(script, "utf8"), JSON.parse(stdout)));
    existsSync(into) || renameSync(work, into);
  }
  return { wasm: readFileSync(join(into, `${tool}_bg.wasm`)), script: readFileSync(join(into, `${tool}.js`)) };
};

const tools = readdirSync("src/bin/tools").map((file) => basename(file, ".rs"));
const modules = [];
for (const language of ["zh", "en"]) {
  const bins = tools.flatMap((tool) => ["--bin", tool]);
  execFileSync("cargo", ["build", "--quiet", "--locked", "--target", "wasm32-unknown-unknown", "--features", language,
    ...(release ? ["--release"] : []), ...bins], { stdio: "inherit" });
  mkdirSync(join(target, "modules"), { recursive: true });
  for (const tool of tools) {
    // The next language is built under the same name.
    const raw = join(target, "modules", `${tool}-${language}.wasm`);
    copyFileSync(join(target, "wasm32-unknown-unknown", release ? "release" : "debug", `${tool}.wasm`), raw);
    modules.push({ name: `${tool}-${language}`, tool, raw });
  }
}

const links = [];
const waiting = [...modules];
await Promise.all(Array.from({ length: availableParallelism() }, async () => {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { wasm, script } = await finished(next.raw, next.tool);
    const bytes = small(script, "js", "esm");
    const [js, bg] = [write(next.name, "js", bytes), write(next.name, "wasm", wasm)];
    // Browsers ignore `integrity` where a module is preloaded (Chromium complains about it too), so public/boot.js takes
    // it from another attribute and has it checked when it fetches the module.
    links.push(`<link rel="modulepreload" href="./${js}" integrity="${integrity(bytes)}">`
      + `<link rel="preload" href="./${bg}" crossorigin="anonymous" data-integrity="${integrity(wasm)}" as="fetch" type="application/wasm">`);
  }
}));

const shell = join(folder, "index.html");
let html = readFileSync(shell, "utf8").replace("<!-- modules -->", links.sort().join("\n"));
for (const name of readdirSync(folder).filter((name) => /\.(js|css)$/.test(name) && html.includes(name))) {
  if (modules.some((module) => name.startsWith(`${module.name}-`))) continue;
  const before = readFileSync(join(folder, name));
  const after = name.endsWith(".css") ? small(before, "css") : small(before, "js", name.startsWith("old-browser") ? "iife" : "esm");
  writeFileSync(join(folder, name), after);
  html = html.replace(integrity(before), integrity(after));
}
writeFileSync(shell, html);

// A development build: it runs for a moment, and shares what `cargo test --features ssr` compiles.
execFileSync("cargo", ["run", "--quiet", "--locked", "--features", "ssr", "--bin", "prerender"], { stdio: "inherit" });

// The version is what all files are together. A worker with another one is a new worker.
const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile())
  .map((file) => join(file.parentPath, file.name)).sort();
const worker = readFileSync("public/worker.js", "utf8");
const version = hash("sha256", Buffer.concat([...files.map((file) => readFileSync(file)), Buffer.from(worker)]), "hex").slice(0, 16);
const versioned = (text) => text.replace('"the version"', `"${version}"`);
writeFileSync(join(folder, "worker.js"), small(versioned(worker), "js", "esm"));
for (const file of files.filter((file) => file.endsWith(".html"))) writeFileSync(file, versioned(readFileSync(file, "utf8")));
