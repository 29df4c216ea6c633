import { readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.woff2': 'font/woff2', '.geojson': 'application/geo+json' };
const policy = "default-src 'self'; img-src 'self' data: https:; form-action 'self'; base-uri 'none'; object-src 'none'";

/**
 * Serves the pages that the tests of `frontend` wrote, with the content security policy of the portal, so that every page in every
 * state can be judged without a portal.
 *
 * @param root folder of the repository
 * @returns { basis, paginas, sluit }
 */
export async function startGalerij(root) {
  const target = join(root, 'frontend', 'target');
  const server = createServer(async ({ url }, answer) => {
    const path = normalize(new URL(url, 'http://galerij').pathname);
    const body = await readFile(fileOf(root, target, path)).catch(() => null);
    const type = types[extname(path)] ?? 'application/octet-stream';
    answer.writeHead(body ? 200 : 404, { 'content-type': type, 'content-security-policy': policy }).end(body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const names = (await readdir(join(target, 'galerij', 'nl'))).filter((name) => name.endsWith('.html')).sort();
  return {
    basis: `http://127.0.0.1:${server.address().port}`,
    paginas: names.map((name) => ({ naam: `galerij-${name.slice(0, -5)}`, pad: `/${name}`, snel: true })),
    sluit: () => server.close(),
  };
}

function fileOf(root, target, path) {
  if (path === '/wijken.geojson') {
    return join(root, 'catalogus/src/main/resources/nl/samenkracht/catalogus/gebied/wijken-GM0402.geojson');
  }
  if (path.startsWith('/assets/')) return join(target, 'classes/static', path);
  return join(target, 'galerij', path.startsWith('/en/') ? path : join('nl', path));
}
