// node suggesties.mjs --basis http://127.0.0.1:8080: suggestions while typing, by keys, as a screen reader gets them, on a bad line and without scripts.
import { focus, loop, moet, wordt } from './lib/gang.mjs';
import { axe, donker } from './lib/motoren/axe.mjs';

const option = '[role=option]';
const smallest = 48;

await loop('Suggestions while typing', { reducedMotion: 'reduce' }, async ({ page, basis, stap }) => {
  const key = (name) => page.keyboard.press(name);
  const field = () => page.locator('main input[role=combobox]');
  const list = () => page.locator('main [role=listbox]');
  const said = () => page.locator('#melding').textContent();
  const names = () => page.locator(`main ${option}`).allTextContents();
  const isClosed = async () => (await field().getAttribute('aria-expanded')) === 'false' && !(await list().isVisible());
  /** Goes to the field by its own way and types; waits for the list. */
  const type = async (pad, words) => {
    await page.goto(basis + pad);
    await field().focus();
    await page.keyboard.type(words);
    await page.locator(`main ${option}`).first().waitFor();
  };
  /** Goes down to a suggestion of this kind. */
  const downTo = async (kind) => {
    const all = await names();
    const place = all.findIndex((name) => name.endsWith(`, ${kind}`));
    moet(place >= 0, `no ${kind} among ${all.join(' | ')}`);
    for (let i = 0; i <= place; i++) await key('ArrowDown');
    return all[place].slice(0, -`, ${kind}`.length);
  };

  await stap('nothing of it is fetched, and nothing asked, before somebody goes to the field', async () => {
    const early = [];
    const note = (request) => early.push(request.url());
    page.on('request', note);
    await page.goto(basis + '/', { waitUntil: 'networkidle' });
    page.off('request', note);
    moet(!early.some((url) => /keuzelijst|suggesties/.test(url)), early.join(' '));
    moet(await isClosed(), 'the list is open');
  });
  await stap('typing opens the list over the page: nothing moves, focus and words stay', async () => {
    const places = () => page.locator('main :is(h1, h2, p, button)').evaluateAll((all) => all.map((element) => Math.round(element.getBoundingClientRect().top)).join());
    await field().focus();
    const before = await places();
    await page.keyboard.type('bood');
    await page.locator(`main ${option}`).first().waitFor();
    moet((await places()) === before, 'something moved');
    moet((await focus(page)).id === 'zoek', 'the focus moved');
    moet((await field().inputValue()) === 'bood', 'the words changed');
  });
  await stap('it says politely and briefly how many there are', async () => {
    const count = await page.locator(`main ${option}`).count();
    moet(count >= 1 && count <= 8, `${count} suggestions`);
    moet((await said()) === (count === 1 ? '1 suggestie' : `${count} suggesties`), await said());
  });
  await stap('each is high enough to press, and has an icon, words and a kind', async () => {
    const faults = await page.locator(`main ${option}`).evaluateAll(
      (all, least) => all.filter((li) => li.offsetHeight < least || !li.querySelector('.icoon') || !/.+, .+/.test(li.textContent)).map((li) => li.textContent),
      smallest,
    );
    moet(faults.length === 0, faults.join(' | '));
  });
  await stap('a screen reader gets a combobox with its list, and the suggestion the arrows are at', async () => {
    await key('ArrowDown');
    const { combobox, listbox, options } = await tree(page);
    console.log(['', combobox.line, listbox.line, ...options.map(({ line }) => `  ${line}`)].join('\n        '));
    moet(combobox.expanded === true && combobox.autocomplete === 'list', combobox.line);
    moet(combobox.name === 'Schrijf het zoals u het zou zeggen', combobox.line);
    moet(listbox.name === 'Suggesties', listbox.line);
    moet(options.length >= 1 && options.every(({ name }) => /.+, .+/.test(name)), 'a suggestion without words or kind');
    moet(options[0].selected === true && options.slice(1).every(({ selected }) => !selected), 'not the first is chosen');
    moet(combobox.active === options[0].id, 'the combobox does not point at it');
  });
  await stap('the arrows go round, and each is on the screen while they are there', async () => {
    const count = await page.locator(`main ${option}`).count();
    for (let i = 0; i < count; i++) {
      await key('ArrowDown');
      moet(await page.locator('[aria-selected=true]').evaluate(onScreen), `number ${i + 2} is out of sight`);
    }
    moet((await page.locator(`main ${option}`).first().getAttribute('aria-selected')) === 'true', 'not round');
    await key('ArrowUp');
    moet((await page.locator(`main ${option}`).last().getAttribute('aria-selected')) === 'true', 'not back');
  });
  await stap('Escape closes the list and keeps the words; the next Escape empties the field', async () => {
    await key('Escape');
    moet(await isClosed(), 'still open');
    moet((await field().inputValue()) === 'bood', 'the words are gone');
    await key('Escape');
    moet((await field().inputValue()) === '', 'the words are still there');
  });
  await stap('Tab leaves without choosing, Shift+Tab comes back: no trap', async () => {
    await page.keyboard.type('bood');
    await page.locator(`main ${option}`).first().waitFor();
    await key('ArrowDown');
    await key('Tab');
    moet(await isClosed(), 'still open');
    moet((await focus(page)).tag === 'button', `Tab led to ${(await focus(page)).tag}`);
    await key('Shift+Tab');
    moet((await focus(page)).id === 'zoek', 'Shift+Tab does not come back');
    moet((await field().inputValue()) === 'bood', 'the words changed');
  });
  await stap('Enter sends what was typed as long as nothing is chosen', async () => {
    await type('/', 'boodschap');
    await key('Enter');
    await page.waitForURL(({ pathname, searchParams }) => pathname === '/zoeken' && searchParams.get('q') === 'boodschap');
  });
  await stap('a question that is chosen is asked', async () => {
    await type('/', 'huur niet');
    const question = await downTo('vraag');
    await key('Enter');
    await page.waitForURL(({ pathname, searchParams }) => pathname === '/zoeken' && searchParams.get('q') === question);
    moet((await page.locator('#resultaten > li').count()) > 0, 'no results');
  });
  await stap('a kind of help that is chosen shows all of it', async () => {
    await type('/zoeken', 'geld en');
    await downTo('soort hulp');
    await key('Enter');
    await page.waitForURL(({ searchParams }) => searchParams.get('leefgebied') === 'financien' && !searchParams.get('q'));
  });
  await stap('a wijk that is pressed opens its page', async () => {
    await type('/zoeken', 'zuid');
    await page.locator(option, { hasText: ', wijk' }).first().click();
    await page.waitForURL(/\/wijken\/zuid/);
  });
  await stap('back on the page before, the list is closed', async () => {
    await page.goBack();
    moet(await isClosed(), 'still open');
  });
  await stap('who searches without a trace also chooses without a trace', async () => {
    await page.goto(basis + '/zoeken?q=koffie');
    await page.locator('.stil > summary').click();
    await page.locator('.stil button').click();
    await page.waitForURL((url) => !url.search);
    await field().fill('huur niet');
    await page.locator(`main ${option}`).first().waitFor();
    await downTo('vraag');
    await Promise.all([page.waitForEvent('load'), key('Enter')]);
    moet(!new URL(page.url()).search, page.url());
    moet((await field().inputValue()) === 'Ik kan de huur niet betalen', await field().inputValue());
  });
  await stap('words that tell of danger get no list, and nothing is said', async () => {
    await page.goto(basis + '/');
    await field().focus();
    const answered = page.waitForResponse(/suggesties$/);
    await page.keyboard.type('huiselijk geweld');
    moet((await (await answered).text()) === '[]', 'something was answered');
    moet((await isClosed()) && !(await said()), 'a list, or something said');
  });
  await stap('on a page that must be left quickly, Escape twice leaves it, also with the list open', async () => {
    const away = (url) => !url.href.startsWith(basis);
    await page.route(away, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Weer' }));
    await page.goto(basis + '/zoeken?q=huiselijk+geweld');
    await field().fill('koffie');
    await page.locator(`main ${option}`).first().waitFor();
    await key('Escape');
    await key('Escape');
    await page.waitForURL(away);
    await page.unroute(away);
  });
  for (const [line, answer] of [
    ['slow', () => new Promise((wake) => setTimeout(wake, 5000))],
    ['broken', (route) => route.abort()],
    ['strange', (route) => route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway' })],
  ]) {
    await stap(`on a ${line} line there is no list, and sending works`, async () => {
      await page.route(/suggesties$/, answer);
      await page.goto(basis + '/');
      await field().focus();
      await page.keyboard.type('koffie');
      await page.waitForTimeout(800);
      moet(await isClosed(), 'a list');
      await key('Enter');
      await page.waitForURL('**/zoeken?*');
      await page.unroute(/suggesties$/);
    });
  }
  await stap('when its script does not come, the field is the plain field again', async () => {
    await page.route(/keuzelijst/, (route) => route.abort());
    await page.goto(basis + '/');
    await page.locator('#zoek').focus();
    await wordt(async () => (await page.locator('#zoek').getAttribute('role')) === null, 'still a combobox');
    await page.keyboard.type('koffie');
    await key('Enter');
    await page.waitForURL('**/zoeken?*');
    await page.unroute(/keuzelijst/);
  });
  await stap('without scripts it is a search field, and sending works', async () => {
    const context = await page.context().browser().newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(basis + '/');
    moet((await plain.locator('#zoek').getAttribute('role')) === null, 'a combobox without scripts');
    moet(!(await plain.locator('main .suggesties').isVisible()), 'an empty list shows');
    await plain.locator('#zoek').fill('koffie');
    await plain.locator('#zoek').press('Enter');
    await plain.waitForURL('**/zoeken?*');
    await context.close();
  });
  await stap('in English the words are English, and a Dutch name says that it is Dutch', async () => {
    await type('/en', 'pay');
    moet(/^\d suggestions?$/.test(await said()), await said());
    moet((await names()).some((name) => name.endsWith(', question')), (await names()).join(' | '));
    await type('/en', 'versa');
    const dutch = page.locator(option, { hasText: ', organisation' }).first().locator('[lang=nl]');
    moet((await dutch.count()) === 1, 'no language');
  });
  await stap('on a page zoomed to 400 % it fits the window and its end can be reached', async () => {
    await page.setViewportSize({ width: 320, height: 256 });
    await type('/', 'huis');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    moet(wide <= 1, `${wide} px wider than the window`);
    await key('ArrowUp');
    moet(await page.locator('[aria-selected=true]').evaluate(onScreen), 'the last one is out of sight');
  });
  await stap('in forced colours the chosen one is told from the others', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    const outlines = await page.locator(`main ${option}`).evaluateAll((all) => all.map((li) => getComputedStyle(li).outlineStyle));
    moet(outlines.filter((style) => style === 'solid').length === 1, outlines.join());
    await page.emulateMedia({ forcedColors: 'none' });
  });
  for (const [pad, words] of [['/', 'huis'], ['/zoeken', 'huis'], ['/en', 'help'], ['/en/zoeken', 'help']]) {
    for (const width of [360, 1280]) {
      await stap(`open on ${pad} at ${width} px it has no accessibility faults, light and dark`, async () => {
        await page.setViewportSize({ width, height: 800 });
        await type(pad, words);
        await key('ArrowDown');
        const faults = [...(await axe(page)).fouten, ...(await donker(page)).fouten];
        moet(faults.length === 0, faults.map(({ regel, element, uitleg }) => `${regel} ${element}: ${uitleg}`).join('\n'));
        moet(!(await isClosed()), 'the list closed meanwhile: nothing was judged');
      });
    }
  }
});

function onScreen(element) {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

/** The field, its list and what is in it as the browser tells assistive technology. */
async function tree(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const told = nodes.filter(({ ignored }) => !ignored).map(told1);
  const combobox = told.find(({ role, controls }) => role === 'combobox' && controls);
  const listbox = told.find(({ role }) => role === 'listbox');
  return { combobox, listbox, options: told.filter(({ role, parent }) => role === 'option' && parent === listbox.id) };

  function told1({ nodeId, parentId, backendDOMNodeId, role, name, properties = [] }) {
    const value = (property) => properties.find(({ name: called }) => called === property)?.value;
    const active = value('activedescendant')?.relatedNodes?.[0]?.backendDOMNodeId;
    const state = properties.filter(({ value: { value: is } }) => is && is !== 'false').map(({ name: called, value: { value: is } }) => (is === true ? called : `${called}=${is}`));
    return {
      id: nodeId,
      parent: parentId,
      role: role?.value,
      name: name?.value,
      expanded: value('expanded')?.value,
      autocomplete: value('autocomplete')?.value,
      selected: value('selected')?.value ?? false,
      controls: value('controls') !== undefined,
      active: active && nodes.find((node) => node.backendDOMNodeId === active)?.nodeId,
      line: `${role?.value} "${name?.value ?? ''}" ${state.join(' ')}`.trim(),
      backendDOMNodeId,
    };
  }
}
