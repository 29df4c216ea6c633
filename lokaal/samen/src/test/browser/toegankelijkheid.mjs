// node toegankelijkheid.mjs --basis http://127.0.0.1:8080 [--paginas paginas.json] [--breedtes 360,1280] [--snel | --alles]
// node toegankelijkheid.mjs --galerij   (the pages of frontend/target/galerij, without a portal)
//                           [--verslag verslag.json] [--fotos folder] [--bijwerken] [--streng]
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startChromium, traag } from './lib/chromium.mjs';
import { startGalerij } from './lib/galerij.mjs';
import { alfa } from './lib/motoren/alfa.mjs';
import { axe, donker } from './lib/motoren/axe.mjs';
import { ibm } from './lib/motoren/ibm.mjs';
import { nu } from './lib/motoren/nu.mjs';
import { antwoordOp, leesJson, vergelijk } from './lib/oordeel.mjs';
import { leesOpties, wachtOpPortaal } from './lib/opties.mjs';
import { openPagina } from './lib/paginas.mjs';

const atOnce = 2; // pages judged at the same time, one per core

const opties = leesOpties({
  paginas: { type: 'string', default: 'paginas.json' },
  breedtes: { type: 'string', default: '360,1280' },
  snel: { type: 'boolean', default: false },
  alles: { type: 'boolean', default: false },
  galerij: { type: 'boolean', default: false },
  verslag: { type: 'string' },
  fotos: { type: 'string' },
  bijwerken: { type: 'boolean', default: false },
  streng: { type: 'boolean', default: false },
});
const here = (file) => new URL(file, import.meta.url);
const galerij = opties.galerij ? await startGalerij(fileURLToPath(here('../../../../../'))) : null;
const basis = galerij?.basis ?? opties.basis;
const paginas = galerij?.paginas ?? leesJson(pathToFileURL(resolve(opties.paginas)));
const antwoorden = leesJson(here('antwoorden.json'));
const telling = here(galerij ? 'toepasselijk-galerij.json' : 'toepasselijk.json');
const gehouden = leesJson(telling);
const breedtes = opties.breedtes.split(',').map(Number);

if (!galerij) await wachtOpPortaal(basis);
if (opties.fotos) await mkdir(opties.fotos, { recursive: true });
const began = Date.now();
const browser = await startChromium();
const uitkomsten = [];
const documents = new Map();
try {
  const work = taken();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let taak = work.shift(); taak; taak = work.shift()) uitkomsten.push(await beoordeel(taak));
    }),
  );
} finally {
  await browser.close();
  galerij?.sluit();
}
for (const [naam, uitkomst] of await nu(documents)) uitkomsten.push({ naam, motoren: { nu: uitkomst } });
process.exit(await rapporteer());

/**
 * Every page in every language and width. Quick: pages marked `snel`, the slowest engine in the first width only. Unless `--alles`, English only in the first width and
 * without the slowest engine: its templates are the Dutch ones, its words are what differs.
 */
function taken() {
  return paginas
    .filter((pagina) => !opties.snel || pagina.snel)
    .flatMap((pagina) => (pagina.talen ?? ['nl', 'en']).map((taal) => ({ pagina, taal })))
    .flatMap((taak) => breedtes.map((breedte, i) => ({ ...taak, breedte, eerste: i === 0 })))
    .filter(({ taal, eerste }) => opties.alles || taal === 'nl' || eerste)
    .map((taak) => ({ ...taak, motoren: opties.alles || (taak.taal === 'nl' && (taak.eerste || !opties.snel)) ? { axe, donker, ibm, alfa } : { axe, donker, ibm } }));
}

async function beoordeel({ pagina, taal, breedte, eerste, motoren }) {
  const naam = `${pagina.naam} ${taal} ${breedte}`;
  const context = await browser.newContext({ viewport: { width: breedte, height: 800 }, reducedMotion: 'reduce' });
  await context.route((url) => !url.href.startsWith(basis), (route) => route.abort()); // tiles: the map has to do without
  traag(context);
  const page = await context.newPage();
  const uitkomst = { naam, motoren: { pagina: { fouten: [], vragen: [], regels: [] } } };
  const scriptFault = (text) => uitkomst.motoren.pagina.fouten.push({ regel: 'console', element: page.url(), uitleg: text });
  page.on('pageerror', ({ message }) => scriptFault(message));
  page.on('console', (line) => {
    if (line.type() === 'error' && !pagina.status && line.location().url.startsWith(basis)) scriptFault(line.text());
  });
  try {
    const html = await openPagina(page, basis, taal, pagina);
    if (eerste) documents.set(`${pagina.naam} ${taal}`, html);
    if (opties.fotos) await page.screenshot({ path: join(opties.fotos, `${naam.replaceAll(' ', '-')}.png`), fullPage: true });
    await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
    uitkomst.motoren.pagina.fouten.push(...(await past(page)));
    for (const [motor, toets] of Object.entries(motoren)) uitkomst.motoren[motor] = await toets(page);
  } catch (fault) {
    uitkomst.motoren.pagina.fouten.push({ regel: 'opens', element: naam, uitleg: fault.message });
  } finally {
    await context.close();
  }
  const count = Object.values(uitkomst.motoren).reduce((sum, { fouten }) => sum + fouten.length, 0);
  console.log(`${naam}: ${count ? `${count} faults` : 'no faults'} (${Math.round((Date.now() - began) / 1000)} s)`);
  return uitkomst;
}

/** At 360 px nothing may need scrolling to the side (WCAG 1.4.10), which no engine looks at. */
async function past(page) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return wide > 1 ? [{ regel: 'reflow', element: 'html', uitleg: `${wide} px wider than the window` }] : [];
}

async function rapporteer() {
  const geteld = {};
  const open = new Map();
  let fouten = 0;
  let beantwoord = 0;
  uitkomsten.sort((a, b) => a.naam.localeCompare(b.naam));
  console.log(`\n${'page'.padEnd(34)}engine   rules  faults  questions`);
  for (const { naam, motoren } of uitkomsten) {
    for (const [motor, { fouten: faults, vragen, regels }] of Object.entries(motoren)) {
      if (regels.length) geteld[`${naam} ${motor}`] = new Set(regels).size;
      fouten += faults.length;
      console.log(`${naam.padEnd(34)}${motor.padEnd(9)}${String(new Set(regels).size).padStart(5)}${String(faults.length).padStart(8)}${String(vragen.length).padStart(11)}`);
      for (const { regel, element, uitleg } of faults) console.log(`    FAULT ${regel}: ${uitleg}\n          ${element}`);
      for (const vraag of vragen) {
        vraag.antwoord = antwoordOp(antwoorden, motor === 'donker' ? 'axe' : motor, vraag, naam);
        if (vraag.antwoord) beantwoord++;
        else open.set(`${motor} ${vraag.regel}`, [...(open.get(`${motor} ${vraag.regel}`) ?? []), { naam, ...vraag }]);
      }
    }
  }
  const vast = paginas.filter((pagina) => pagina.vast).map(({ naam }) => naam);
  const { minder, nieuw } = vergelijk(gehouden, geteld, { vast, alles: opties.alles });
  for (const [soort, vragen] of open) {
    console.log(`\nNOT ANSWERED (antwoorden.json) ${soort}, ${vragen.length} times; first on ${vragen[0].naam}:\n    ${vragen[0].uitleg}\n    ${vragen[0].element}`);
  }
  for (const sentence of minder) console.log(`\nFEWER RULES ${sentence}`);
  if (nieuw.length) console.log(`\n${nieuw.length} counts of rules are new${opties.bijwerken ? '' : ': keep them with --bijwerken'}`);
  if (opties.bijwerken) await writeFile(telling, JSON.stringify(sorted(opties.alles ? geteld : { ...gehouden, ...geteld }), null, 2) + '\n');
  if (opties.verslag) await writeFile(opties.verslag, JSON.stringify({ basis, uitkomsten, minder, nieuw }, null, 2));
  console.log(
    `\n${uitkomsten.length} pages judged in ${Math.round((Date.now() - began) / 1000)} s: ${fouten} faults, ${beantwoord} questions answered, ` +
      `${[...open.values()].flat().length} not answered, ${minder.length} with fewer rules than last time`,
  );
  return fouten || (minder.length && !opties.bijwerken) || (opties.streng && open.size) ? 1 : 0;
}

function sorted(numbers) {
  return Object.fromEntries(Object.entries(numbers).sort(([a], [b]) => a.localeCompare(b)));
}
