// node gewicht.mjs --basis http://127.0.0.1:8080: bytes of every request of a first view, and whether anything moves.
import { startChromium, traag } from './lib/chromium.mjs';
import { leesOpties, wachtOpPortaal } from './lib/opties.mjs';

const views = [
  { naam: 'list', pad: '/zoeken?q=koffie', most: 70_000 },
  { naam: 'map', pad: '/zoeken?q=koffie&weergave=kaart', most: 140_000, wacht: '.kaart-punt, .kaart-groep' },
  { naam: 'help line above the list', pad: '/zoeken?q=ik+wil+niet+meer+leven', most: 75_000, wacht: '.hulpdirect' },
];
const suggestions = { most: 8_000, pad: '/', letters: 'eenza' };

const { basis } = leesOpties();
await wachtOpPortaal(basis);
const browser = await startChromium();
let faults = 0;
try {
  for (const view of views) {
    for (const width of [360, 1280]) {
      const { requests, shift } = await measure(view, width);
      const total = requests.reduce((sum, { bytes }) => sum + bytes, 0);
      const heavy = total > view.most;
      const moves = shift > 0.001;
      faults += heavy + moves;
      console.log(`\n${view.naam} at ${width} px: ${kB(total)} of at most ${kB(view.most)}${heavy ? '  TOO HEAVY' : ''}, layout shift ${shift.toFixed(4)}${moves ? '  MOVES' : ''}`);
      for (const { url, bytes, encoding } of requests) console.log(`  ${kB(bytes).padStart(9)}  ${url.replace(basis, '')} ${encoding}`);
    }
  }
  const scripts = (await measure({ pad: suggestions.pad }, 360, suggest)).requests.filter(({ url }) => url.endsWith('.js'));
  const weight = scripts.reduce((sum, { bytes }) => sum + bytes, 0);
  faults += weight > suggestions.most || !scripts.length;
  console.log(`\nscript for suggestions: ${kB(weight)} of at most ${kB(suggestions.most)}${weight > suggestions.most ? '  TOO HEAVY' : ''}`);
  for (const { url, bytes } of scripts) console.log(`  ${kB(bytes).padStart(9)}  ${url.replace(basis, '')}`);
} finally {
  await browser.close();
}
process.exit(faults ? 1 : 0);

/** What is fetched from the moment somebody begins to type. */
async function suggest(page) {
  const field = page.locator('input[name=q]').first();
  await field.focus();
  await field.pressSequentially(suggestions.letters);
  await page.locator('[role=option]').first().waitFor();
}

/** Bytes on the wire (headers and body), as Chromium counts them, with an empty cache; tiles of other hosts are left out. */
async function measure({ pad, wacht }, width, doe) {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  traag(context);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const requests = new Map();
  session.on('Network.responseReceived', ({ requestId, response }) => {
    const encoding = response.headers['content-encoding'] ?? response.headers['Content-Encoding'] ?? '';
    requests.set(requestId, { url: response.url, encoding, bytes: 0 });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request) request.bytes = encodedDataLength;
  });
  await page.route((url) => !url.href.startsWith(basis), (route) => route.abort());
  await page.addInitScript(() => {
    globalThis.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(basis + pad, { waitUntil: 'networkidle' });
  if (wacht) await page.locator(wacht).first().waitFor();
  if (doe) {
    requests.clear();
    await doe(page);
  }
  await page.waitForTimeout(500);
  const shift = await page.evaluate(() => globalThis.shift);
  await context.close();
  return { requests: [...requests.values()].filter(({ url }) => url.startsWith(basis)), shift };
}

function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
