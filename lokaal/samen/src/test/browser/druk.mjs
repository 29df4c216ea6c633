// node druk.mjs --basis http://127.0.0.1:8080: what comes out of a printer is a leaflet, without what one can only press.
import { loop, moet } from './lib/gang.mjs';

const paper = { viewport: { width: 794, height: 1123 } };
const pressed = 'nav a, .voet a[href^="/"], header form, .hulpbalk, .filters, .zoekblok, .kaart, .lijstknop, .opkaart, .blader, button, .nl-button:not([href^="tel:"]), .nl-skip-link, .snelweg';

await loop('On paper', paper, async ({ page, basis, stap }) => {
  await page.emulateMedia({ media: 'print' });
  const seen = (selector) => page.locator(selector).filter({ visible: true });
  const nothingToPress = async () => {
    const left = await seen(pressed).evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 80)));
    moet(left.length === 0, `on paper: ${left.slice(0, 5).join(' ')}`);
  };

  let entry = '';
  await stap('results: the cards, and nothing to press', async () => {
    await page.goto(basis + '/zoeken?q=koffie&weergave=kaart', { waitUntil: 'networkidle' });
    entry = await page.locator('#resultaten h2 a').first().getAttribute('href');
    moet((await seen('#resultaten > li').count()) === 20, 'not every card');
    moet((await seen('#resultaten .i-euro').count()) > 0, 'no price');
    moet((await seen('#resultaten .i-vink').count()) > 0, 'not when it was checked');
    await nothingToPress();
  });
  await stap('an entry: name, when, where and whom to call', async () => {
    await page.goto(basis + entry, { waitUntil: 'networkidle' });
    moet(await page.locator('h1').isVisible(), 'no name');
    moet((await seen('#wanneer-kop, #waar-kop').count()) > 0, 'neither when nor where');
    await nothingToPress();
  });
  await stap('a list: every entry, with its hours and place', async () => {
    const ids = await (await fetch(basis + '/zoeken?q=koffie')).text();
    const three = [...new Set(ids.match(/\/aanbod\/[0-9a-f-]{36}/g))].slice(0, 3).map((path) => 'id=' + path.split('/')[2]);
    await page.goto(`${basis}/mijn-lijst?${three.join('&')}`, { waitUntil: 'networkidle' });
    moet((await seen('.lijst-item h2').count()) === 3, 'not every entry');
    moet((await seen('.lijst-item .i-euro').count()) > 0, 'no price');
    moet((await seen('.lijst-item .i-vink').count()) > 0, 'not when it was checked');
    const leaf = await seen('.lijst-blad').textContent();
    moet(leaf.includes(String(new Date().getFullYear())), `no date: ${leaf}`);
    moet(leaf.includes(page.url()), `not where the list stands: ${leaf}`);
    await nothingToPress();
  });
  await stap('a wijk: the number of its wijkpunt', async () => {
    await page.goto(basis + '/wijken', { waitUntil: 'networkidle' });
    const wijken = await page.locator('.wijkblok h2 a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    let numbers = 0;
    for (const wijk of wijken) {
      await page.goto(basis + wijk, { waitUntil: 'networkidle' });
      numbers += await seen('.wijkpunt a[href^="tel:"]').count();
      await nothingToPress();
    }
    moet(numbers > 0, 'no number of any wijkpunt');
  });
  await stap('urgent help: the numbers, without "Snel weg"', async () => {
    await page.goto(basis + '/hulp-nu', { waitUntil: 'networkidle' });
    moet((await seen('.hulplijn').count()) > 5, 'no help lines');
    moet((await seen('a[href^="tel:"]').count()) > 5, 'no numbers');
    await nothingToPress();
  });
  await stap('paper is white and ink is black', async () => {
    const [ground, ink] = await page.evaluate(() => [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]);
    moet(ground === 'rgb(255, 255, 255)' && ink === 'rgb(0, 0, 0)', `${ink} on ${ground}`);
  });
});
