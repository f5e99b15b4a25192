// The built site: a static server for it, as plain as the plainest host, and the list of its pages.
import { createServer } from "node:http";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import sirv from "sirv";

export const dist = fileURLToPath(new URL("../../dist", import.meta.url));

/** Serves `folder` below the path `base` ("/" or "/some/where/"); `delay(path)` may hold a file back for a while. */
export const serve = async ({ folder = dist, base = "/", port = 0, delay = () => undefined } = {}) => {
  const files = sirv(folder, { dev: true });
  const missing = (response) => {
    response.writeHead(404, { "content-type": "text/html;charset=utf-8" });
    response.end(readFileSync(join(folder, "404.html")));
  };
  const server = createServer(async (request, response) => {
    if (!request.url.startsWith(base)) return missing(response);
    request.url = request.url.slice(base.length - 1);
    const [pathname] = request.url.split("?");
    // As hosts do: relative addresses need the slash at a folder's end.
    if (!pathname.endsWith("/") && existsSync(join(folder, pathname, "index.html"))) {
      response.writeHead(301, { location: `${base}${pathname.slice(1)}/` });
      return response.end();
    }
    await delay(request.url);
    files(request, response, () => missing(response));
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    address: `http://127.0.0.1:${server.address().port}${base}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};

/** Every page of the site: its path ("zh/sold/", "" for the front page), its HTML, and what it is. */
export const pages = readdirSync(dist, { recursive: true })
  .filter((file) => file.split(sep).at(-1) === "index.html")
  .map((file) => {
    const path = relative(dist, join(dist, file, "..")).split(sep).join("/");
    const html = readFileSync(join(dist, file), "utf8");
    return { path: path && `${path}/`, html, tool: html.includes('id="app"') };
  });

export const tools = pages.filter((page) => page.tool);

/** The file that `address`, seen from the page at `path`, leads to; undefined if it leads nowhere or out of the site. */
export const fileAt = (path, address) => {
  const { origin, pathname } = new URL(address, `http://site/x/${path}`);
  if (origin !== "http://site" || !pathname.startsWith("/x/")) return undefined;
  const file = join(dist, decodeURIComponent(pathname.slice(3)), pathname.endsWith("/") ? "index.html" : "");
  return existsSync(file) ? file : undefined;
};

/** Whether `address`, seen from the page at `path`, leads to a file of the site and, after a `#`, to a place in it. */
export const leads = (path, address) => {
  const file = fileAt(path, address);
  const [, id] = address.split("#");
  return file !== undefined && (!id || readFileSync(file, "utf8").includes(` id="${id}"`));
};
