// Takes out of a released module, and of its script, what no page needs. What nothing calls any more then falls away
// in `wasm-opt`, and in the script where esbuild shakes it.
//
// A Rust panic traps, and public/boot.js tells the reader that the page has stopped; nobody reads what the panic had to
// say. Only nightly compilers can leave its words out, and the places in the source that it would name (among them
// folders of the machine that builds).
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(new URL("../tests/package.json", import.meta.url));
const { default: binaryen } = await import(pathToFileURL(require.resolve("binaryen")));

// Leptos's server functions export these, no page uses them, and what is exported stays in the module.
const UNUSED = /^(__wbg_)?intounderlying/i;
// Functions of Rust's own crates that never return. Each is cut down to its trap.
const PANICS = /^core\[\w+\]::(panicking::|.*(_fail|_failed|_fail_rt|::panic_\w+)$)|\]::rust_begin_unwind$/;
// What only panics say, so only Rust's own types: what other crates write with `{:?}` may be an error that is shown.
const PANICS_SAY =
  /^<(char|&[iu]size|.*::(Range<usize>|StringError|DecodeUtf16Error|LayoutError|AccessError|fmt::Error)) as core\[\w+\]::fmt::Debug>::fmt/;

/** The module without unused exports and without panics' words. It must still have the names of its functions. */
export const withoutWords = (wasm) => {
  const module = binaryen.readBinary(wasm);
  for (const { name } of WebAssembly.Module.exports(new WebAssembly.Module(wasm))) {
    if (UNUSED.test(name)) module.removeExport(name);
  }
  for (let index = 0; index < module.getNumFunctions(); index += 1) {
    const code = module.getFunctionByIndex(index);
    const { name } = binaryen.getFunctionInfo(code);
    if (PANICS.test(name) || PANICS_SAY.test(name)) binaryen.Function.setBody(code, module.unreachable());
  }
  const lean = Buffer.from(module.emitBinary());
  module.dispose();
  blankPlaces(lean);
  return lean;
};

/** Overwrites with zeros the places in the source that panics name: path, its length, line and column. */
const blankPlaces = (wasm) => {
  const segments = dataSegments(wasm);
  const text = (address, length) => {
    const segment = segments.find(({ from, bytes }) => address >= from && address + length <= from + bytes.length);
    return segment?.bytes.subarray(address - segment.from, address - segment.from + length);
  };
  const paths = new Set();
  for (const { from, bytes } of segments) {
    for (let at = -from & 3; at + 16 <= bytes.length; at += 4) {
      const [address, length, line, column] = [0, 4, 8, 12].map((part) => bytes.readUInt32LE(at + part));
      if (length > 300 || line > 100_000 || column > 1000) continue;
      const path = text(address, length);
      if (!path || !/^(\/|src\/)[\x20-\x7e]*\.rs$/.test(path.toString("latin1"))) continue;
      paths.add(path);
      bytes.fill(0, at, at + 16);
    }
  }
  // Last, since many places share a path.
  for (const path of paths) path.fill(0);
};

/** The parts of the module's memory that it brings along: their addresses, and views of their bytes. */
const dataSegments = (wasm) => {
  let at = 8;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = wasm[at++];
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  };
  const segments = [];
  while (at < wasm.length) {
    const [section, size] = [wasm[at++], number()];
    const end = at + size;
    if (section === 11) {
      for (let left = number(); left > 0; left -= 1) {
        if (wasm[at++] !== 0 || wasm[at++] !== 0x41) throw new Error("a data segment without a fixed address");
        const from = number();
        at += 1;
        const length = number();
        segments.push({ from, bytes: wasm.subarray(at, at + length) });
        at += length;
      }
    }
    at = end;
  }
  return segments;
};

/**
 * wasm-bindgen's script for a module whose imports and exports were renamed as in `names` (what `wasm-opt` says when it
 * does). It starts the module from its bytes, which is how public/boot.js has it.
 */
export const leanScript = (script, { imports, exports }) => {
  const imported = new Map(imports.map(([, name, short]) => [name, short]));
  const exported = new Map(exports.map(([name, short]) => [name, short]));
  return script
    .replace(/^(export class|const) IntoUnderlying[^]*?^(\}|    : .*;)\n/gm, "")
    .replace(/^if \(Symbol.dispose\) IntoUnderlying.*\n/gm, "")
    .replace(/^ {8}(\w+): function[^]*?\n(?= {8}\w+: | {4}\};)/gm, (all, name) =>
      imported.has(name) ? all.replace(name, () => imported.get(name)) : "")
    .replace(/^ {8}"\.\/\w+_bg\.js": /m, "        a: ")
    .replace(/\bwasm\.(\w+)/g, (all, name) => `wasm.${exported.get(name) ?? name}`)
    .replace(/^export \{.*\};/m, `export default async (bytes) => {
      const { instance, module } = await WebAssembly.instantiate(bytes, __wbg_get_imports());
      __wbg_finalize_init(instance, module);
    };`);
};
