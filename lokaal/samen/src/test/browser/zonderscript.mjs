// node zonderscript.mjs --basis http://127.0.0.1:8080: the whole way of a resident with JavaScript switched off.
import { loop, moet } from './lib/gang.mjs';

await loop('Without scripts', { javaScriptEnabled: false, viewport: { width: 360, height: 800 } }, async ({ page, basis, stap }) => {
  const results = page.locator('#resultaten > li');
  const rows = page.locator('[data-lijst-regel]');

  await stap('home has a question to fill in', async () => {
    await page.goto(basis + '/');
    await page.locator('main input[name=q]').first().fill('');
  });
  await stap('nothing is offered that needs scripts', async () => {
    const dead = await page.locator('[data-alleen-script]:visible').count();
    moet(dead === 0, `${dead} things show that need scripts`);
  });
  await stap('an empty question shows everything, 20 at a time', async () => {
    await page.locator('main form:has(input[name=q]) button[type=submit]').first().click();
    await page.waitForURL('**/zoeken?*');
    moet((await results.count()) === 20, `${await results.count()} results`);
  });
  await stap('a filter narrows the results', async () => {
    const before = await page.locator('h1').first().textContent();
    await open(page.locator('details[data-vouw=filters]'));
    const soort = page.locator('details[data-vouw=soort]');
    await open(soort);
    await soort.locator('input[type=checkbox], input[type=radio]:not([value=""])').first().check();
    await page.locator('details[data-vouw=filters] button[type=submit]').last().click();
    await page.waitForURL(/soort=/);
    moet((await page.locator('h1').first().textContent()) !== before, 'the heading says the same as before');
    moet((await results.count()) > 0, 'nothing left');
  });
  await stap('page 2 has other results', async () => {
    await page.goto(basis + '/zoeken?q=');
    const first = await results.first().locator('h2 a, h3 a').getAttribute('href');
    await page.locator('nav a[rel=next]').click();
    await page.waitForURL(/pagina=2/);
    moet((await results.first().locator('h2 a, h3 a').getAttribute('href')) !== first, 'page 2 begins as page 1');
  });
  await stap('the address of the map shows the list and says why', async () => {
    await page.goto(basis + '/zoeken?q=&weergave=kaart');
    moet((await results.count()) > 0, 'no list');
    moet(await page.locator('.kaart-zonder-script').isVisible(), 'no sentence about the map');
    moet(!(await page.locator('[data-kaart-vlak]').isVisible()), 'an empty map shows');
  });
  await stap('a question can be asked without leaving it in the history', async () => {
    await page.goto(basis + '/zoeken?q=');
    const still = page.locator('details:has(button[formmethod=post])').first();
    await open(still);
    await still.locator('button[formmethod=post]').click();
    await page.waitForURL((url) => url.pathname === '/zoeken' && !url.search);
    moet((await results.count()) > 0, 'no results');
  });
  await stap('who did not find it says so, gives a reason, is thanked and goes back to the results', async () => {
    await page.goto(basis + '/zoeken?q=koffie');
    const before = page.url();
    await page.locator('.oordeel button[value=nee]').click();
    await page.waitForURL((url) => url.pathname === '/oordeel' && !url.search);
    await page.locator('main form button[type=submit]').click();
    moet(await page.locator('#fout-reden').isVisible(), 'no message when no reason was chosen');
    await page.locator('input[name=reden]').first().check();
    await page.locator('main form button[type=submit]').click();
    await page.waitForLoadState();
    moet((await page.locator('main form').count()) === 0, 'the form is still there');
    await page.locator('main .terug a').click();
    moet(page.url() === before, `${page.url()} are other results`);
  });
  await stap('a result opens', async () => {
    await page.goto(basis + '/zoeken?q=');
    await results.first().locator('h2 a, h3 a').click();
    await page.waitForURL('**/aanbod/**');
    moet(await page.locator('h1').first().isVisible(), 'no heading');
  });
  await stap('it is put on a list by a link, and the list has a way on', async () => {
    await page.locator('.lijstknop').click();
    await page.waitForURL('**/mijn-lijst?id=*');
    moet((await rows.count()) === 1, 'not on the list');
    const said = await page.locator('main').innerText();
    moet(said.includes('bewaar of kopieer dat adres') && !said.includes('op uw eigen apparaat'), 'it does not say where the list is kept');
    await page.locator('main a[href^="/zoeken?lijst="]').click();
    moet((await page.locator('header [data-lijst-aantal]').textContent()).includes('(1)'), 'the header does not say how many are on the list');
  });
  await stap('the list comes along through a search, a filter, another page and an entry', async () => {
    await page.locator('#zoekformulier input[name=q]').fill('koffie');
    await page.locator('#zoekformulier button[type=submit]').first().click();
    await page.waitForURL(({ searchParams: asked }) => asked.get('q') === 'koffie' && asked.has('lijst'));
    await page.goto(await page.locator('header a[href^="/wijken"]').evaluate((link) => link.href));
    await page.goto(await page.locator('header a[href^="/zoeken"]').evaluate((link) => link.href));
    await page.locator('nav a[rel=next]').click();
    await results.nth(1).locator('h2 a').click();
    await page.waitForURL('**/aanbod/**');
    await page.locator('.lijstknop').click();
    await page.waitForURL('**/mijn-lijst?id=*');
    moet((await rows.count()) === 2, `${await rows.count()} on the list`);
  });
  await stap('from a card a third is added', async () => {
    await page.locator('main a[href^="/zoeken?lijst="]').click();
    await results.nth(4).locator('.lijstknop').click();
    await page.waitForURL('**/mijn-lijst?id=*');
    moet((await rows.count()) === 3, `${await rows.count()} on the list`);
  });
  await stap('one is taken off, the others stay in their order', async () => {
    const names = await rows.locator('h2').allTextContents();
    await rows.nth(1).locator('.lijstknop').click();
    moet((await rows.locator('h2').allTextContents()).join() === [names[0], names[2]].join(), 'another list');
    await rows.first().locator('h2 a').click();
  });
  await stap('who cannot find words answers questions, changes an answer, and the list comes along to the results', async () => {
    const before = page.url();
    const answer = async (text) => {
      await page.locator('.antwoord', { hasText: text }).click();
      await page.waitForLoadState();
    };
    await page.goto(await page.locator('header .merk').evaluate((link) => link.href));
    await page.locator('.vraaghulp a').click();
    await page.locator('.tegel', { hasText: 'Geld en schulden' }).click();
    moet((await page.locator('.vraag-waar').textContent()).includes('Vraag 1 van 4'), 'it does not say how far one is');
    await answer('Ik kom niet uit mijn post');
    await answer('Mijn belastingaangifte');
    await page.locator('.vraag-vorige a').click();
    await answer('DigiD en inloggen');
    await answer('Weet ik niet');
    await answer('Sla over');
    await page.waitForURL(/\/zoeken\?hulpvraag=digid&/);
    moet(new URL(page.url()).searchParams.has('lijst'), 'the list did not come along');
    moet((await results.count()) > 0, 'no results');
    moet((await page.locator('.keuzepad').textContent()).includes('DigiD en inloggen'), 'it does not say what was chosen');
    await page.goBack();
    await page.goBack();
    moet((await page.locator('h1').textContent()).includes('bij u'), 'Back does not lead to the question before');
    await page.goto(before);
  });
  await stap('an empty report of an error is answered with what to fill in', async () => {
    await page.locator('a[href*="/fout-melden"]').click();
    await page.locator('main form button[type=submit]').click();
    moet(await page.locator('[aria-invalid=true], [id^=fout-]').first().isVisible(), 'no message at the field');
  });
  await stap('a report of an error is thanked for', async () => {
    await page.locator('input[name=wat]').first().check();
    await page.locator('textarea[name=tekst]').fill('De openingstijden kloppen niet.');
    await page.locator('main form button[type=submit]').click();
    await page.waitForLoadState();
    moet((await page.locator('main textarea').count()) === 0, 'the form is still there');
    moet((await page.locator('header [data-lijst-aantal]').textContent()).includes('('), 'the list did not come along');
  });
});

/** Opens a fold by its summary, unless it is open or the width shows it anyway. */
async function open(details) {
  const summary = details.locator('> summary').first();
  if ((await details.getAttribute('open')) === null && (await summary.isVisible())) await summary.click();
}
