// node kaart.mjs --basis http://127.0.0.1:8080: what no engine sees about a map (its names, its keys, its order of focus).
import { focus, loop, moet, tabTot, wordt } from './lib/gang.mjs';

const merk = '.kaart-punt, .kaart-groep';

await loop('The map', { reducedMotion: 'reduce' }, async ({ page, basis, stap }) => {
  await page.route(/^https:/, (route) => route.abort()); // no tiles: the map has to do without
  const opens = async (pad) => {
    await page.goto(basis + pad);
    await page.locator(merk).first().waitFor();
  };
  const open = () => opens('/zoeken?q=&weergave=kaart');
  const names = (selector) => page.locator(selector).evaluateAll((all) => all.map((element) => element.getAttribute('aria-label')));

  await stap('nothing of the map is fetched before it is asked for', async () => {
    const fetched = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto(basis + '/zoeken?q=', { waitUntil: 'networkidle' });
    const early = fetched.filter((url) => /kaart-[\w-]+\.(js|css)|geojson/.test(url));
    moet(early.length === 0, early.join(' '));
  });
  await stap('the button opens it, keeps the focus and closes it again', async () => {
    await tabTot(page, ({ tag, klasse }) => tag === 'button' && klasse.includes('kaart-knop'), 120);
    const before = (await focus(page)).naam;
    await page.keyboard.press('Enter');
    await page.locator(merk).first().waitFor();
    const after = await focus(page);
    moet(after.klasse.includes('kaart-knop') && after.naam !== before, 'the button lost the focus or does not say that it closes the map');
    await page.keyboard.press('Space');
    moet(!(await page.locator('[data-kaart-vlak]').isVisible()), 'the map is still open');
  });
  await stap('the container has a role, a name and a description', async () => {
    await open();
    const vlak = page.locator('[data-kaart-vlak]');
    moet((await vlak.getAttribute('role')) === 'application', 'no role');
    moet(await vlak.getAttribute('aria-label'), 'no name');
    moet(await page.locator('#' + (await vlak.getAttribute('aria-describedby'))).textContent(), 'no description');
  });
  await stap('without tiles it says so', async () => {
    moet((await page.locator('[data-kaart-melding]').textContent()).trim(), 'no sentence');
  });
  await stap('every marker is called by number, name and soort; every cluster by how many', async () => {
    const punten = await names('.kaart-punt');
    const groepen = await names('.kaart-groep');
    moet(punten.length + groepen.length > 1, 'too few to test');
    for (const name of punten) moet(/^\d+\. .+, .+$/.test(name), `a marker is called "${name}"`);
    for (const name of groepen) moet(/^\d+ .+, .+$/.test(name), `a cluster is called "${name}"`);
  });
  await stap('the numbers on the map are those of the cards', async () => {
    for (const name of await names('.kaart-punt')) {
      const [, nummer, naam] = /^(\d+)\. (.+), .+$/.exec(name);
      const card = await page.locator(`#resultaat-${nummer} h2`).textContent();
      moet(card.replace(/\s+/g, ' ').trim() === naam, `number ${nummer} is "${naam}" on the map and "${card.trim()}" in the list`);
    }
  });
  await stap('markers and clusters are buttons of at least 44 pixels', async () => {
    const small = await page.locator(merk).evaluateAll((all) =>
      all.filter((element) => element.getAttribute('role') !== 'button' || element.tabIndex !== 0 || element.offsetWidth < 44).map((element) => element.outerHTML.slice(0, 80)),
    );
    moet(small.length === 0, small.join('\n'));
  });
  await stap('Tab visits them in the order of their numbers', async () => {
    const order = await page.locator(merk).evaluateAll((all) => all.map((element) => element.getAttribute('aria-label')));
    const numbers = order.map((name) => /^(\d+)\. /.exec(name)?.[1]).filter(Boolean).map(Number);
    moet(numbers.join() === [...numbers].sort((a, b) => a - b).join(), numbers.join());
  });
  await stap('zoom has names in the language of the page and works with Space', async () => {
    const zoom = page.locator('.kaart-zoom button');
    const before = await page.locator('.kaart-zoom').evaluate((box) => [...box.children].map((button) => button.getAttribute('aria-label')));
    moet(before.every((name) => name && name !== 'Zoom out'), before.join());
    const place = () => page.locator(merk).first().evaluate((element) => element.style.transform);
    const was = await place();
    await zoom.last().focus();
    await page.keyboard.press('Space');
    await wordt(async () => (await place()) !== was, 'nothing moved');
    moet((await focus(page)).naam === before.at(-1), 'the button lost the focus');
  });
  for (const toets of ['Enter', 'Space']) {
    await stap(`${toets} on a cluster opens it and leaves the focus on what was in it`, async () => {
      await open();
      const groep = page.locator('.kaart-groep').first();
      moet(await groep.count(), 'no cluster on this page');
      const shown = async () => (await names(merk)).join();
      const before = await shown();
      await groep.focus();
      await page.keyboard.press(toets);
      await wordt(async () => (await shown()) !== before, 'nothing opened');
      await wordt(async () => /kaart-(punt|groep)/.test((await focus(page)).klasse), 'the focus left the map');
    });
    await stap(`${toets} on a marker marks its card and shows where it leads, without moving focus or page`, async () => {
      await opens('/zoeken?q=koffie&weergave=kaart');
      await openAllClusters();
      const punt = page.locator('.kaart-punt').first();
      await punt.focus();
      const name = await punt.getAttribute('aria-label');
      const y = await page.evaluate(() => scrollY);
      await page.keyboard.press(toets);
      const nummer = name.split('.')[0];
      moet((await page.locator(`#resultaat-${nummer}`).getAttribute('data-gekozen')) !== null, 'the card is not marked');
      moet((await page.locator('[data-kaart-keuze] a').count()) === 2, 'no links to the entry and to the list');
      moet((await focus(page)).naam === name, 'the focus moved');
      moet((await page.evaluate(() => scrollY)) === y, 'the page moved');
    });
  }
  await stap('focus on a card marks its place on the map and stays on the card', async () => {
    await opens('/zoeken?q=koffie&weergave=kaart');
    const nummer = await page.locator('[data-kaart-toon]').first().evaluate((link) => link.closest('li').id);
    await page.locator(`#${nummer} h2 a`).focus();
    moet((await page.locator('.kaart-punt[data-gekozen], .kaart-groep[data-gekozen]').count()) === 1, 'not marked on the map');
    moet((await focus(page)).href.includes('/aanbod/'), 'the card lost the focus');
  });
  await stap('"on the map" of a card brings its marker out', async () => {
    const link = page.locator('[data-kaart-toon]').last();
    const id = await link.evaluate((element) => element.closest('li').id);
    await link.focus();
    await page.keyboard.press('Enter');
    const name = await page.locator('.kaart-punt[data-gekozen]').first().getAttribute('aria-label');
    moet(name.startsWith(id.split('-').pop() + '. '), `marked: ${name}`);
  });
  const wijken = () =>
    page.locator('path.kaart-wijk').evaluateAll((all) => {
      const boxes = all.map((wijk) => wijk.getBoundingClientRect());
      return Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left));
    });
  const small = () => page.setViewportSize({ width: 360, height: 500 });
  const large = () => page.setViewportSize({ width: 1280, height: 900 });
  await stap('a window that grows shows the wijken as large as fits, also when the map was hidden meanwhile', async () => {
    await large();
    await open();
    const fits = await wijken();
    await small();
    await open();
    const narrow = await wijken();
    moet(narrow < fits, `no larger in a large window (${narrow}, ${fits}): nothing to see here`);
    await large();
    await wordt(async () => Math.abs((await wijken()) - fits) < 1, `${fits} pixels wide when opened so, ${narrow} before, then ${await wijken()}`);
    await small();
    await page.goto(basis + '/zoeken?q=');
    const button = page.locator('[data-kaart-knop]');
    await button.click();
    await page.locator(merk).first().waitFor();
    await button.click();
    await large();
    await button.click();
    await wordt(async () => Math.abs((await wijken()) - fits) < 1, `${fits} pixels wide when opened so, ${await wijken()} when hidden meanwhile`);
  });
  await stap('what the visitor chose to see stays in the middle when the width changes', async () => {
    await small();
    await open();
    const zoom = () => page.locator('path.kaart-wijk').first().evaluate((wijk) => wijk.getBBox().height);
    await page.locator('.kaart-zoom button').first().click();
    const chosen = await zoom();
    await large();
    await page.waitForTimeout(500);
    moet(Math.abs((await zoom()) - chosen) < 1, 'the map went to another zoom by itself');
  });
  await stap('most wijken have their name on the map, and no name lies on another or on a marker', async () => {
    await open();
    const [shown, all, covered] = await page.evaluate((merk) => {
      const names = [...document.querySelectorAll('.kaart-wijknaam > span')];
      const seen = names.filter((name) => getComputedStyle(name).visibility === 'visible');
      const boxes = [...seen, ...document.querySelectorAll(merk)].map((element) => element.getBoundingClientRect());
      const over = (one, other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
      const bad = seen.filter((name, i) => boxes.some((other, j) => i !== j && over(boxes[i], other)));
      return [seen.length, names.length, bad.map((name) => name.textContent)];
    }, merk);
    moet(shown > all / 2, `${shown} of ${all} names`);
    moet(covered.length === 0, `covered: ${covered}`);
  });
  await stap('where there are more pages it says that these are the places of this one', async () => {
    moet(/bladzijde 1 van \d+/.test(await page.locator('.kaart-bijschrift').innerText()), 'no sentence');
  });
  await stap('in English everything is called in English', async () => {
    await opens('/en/zoeken?q=&weergave=kaart');
    const dutch = (await names('.kaart-groep, .kaart-zoom button')).filter((name) => /plekken|Zoom uit/.test(name));
    moet(dutch.length === 0, dutch.join());
  });

  async function openAllClusters() {
    for (let i = 0; i < 12 && (await page.locator('.kaart-punt').count()) === 0; i++) {
      const before = (await names(merk)).join();
      await page.locator('.kaart-groep').first().click();
      await wordt(async () => (await names(merk)).join() !== before, 'a cluster does not open');
    }
  }
});
