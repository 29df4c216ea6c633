// node toetsenbord.mjs --basis http://127.0.0.1:8080: the way of a resident who has no mouse. Only keys are pressed.
import { focus, loop, moet, tabTot } from './lib/gang.mjs';

await loop('Keyboard only', { reducedMotion: 'reduce' }, async ({ page, basis, stap }) => {
  const key = (name) => page.keyboard.press(name);

  await stap('the first Tab is the way past the menu, and it shows', async () => {
    await page.goto(basis + '/');
    const first = await tabTot(page, () => true);
    moet(first.href === '#inhoud', `first is ${first.naam || first.tag}`);
    moet(first.zichtbaar, 'it has the focus but is not on the screen');
    await key('Enter');
    moet((await focus(page)).id === 'inhoud', 'Enter does not go to the content');
  });
  await stap('the next field is the question; Enter searches', async () => {
    const field = await tabTot(page, ({ tag, id }) => tag === 'input' && id === 'zoek', 6);
    moet(field.zichtbaar, 'the field is not on the screen');
    await page.keyboard.type('koffie');
    await key('Enter');
    await page.waitForURL('**/zoeken?*');
  });
  await stap('every stop of the page is on the screen and shows its focus', async () => {
    const stops = new Set();
    for (let i = 0; i < 120; i++) {
      await key('Tab');
      const now = await focus(page);
      if (now.tag === 'body') break;
      moet(now.zichtbaar, `"${now.naam}" has the focus outside the screen`);
      moet(await ring(page), `"${now.naam}" does not show that it has the focus`);
      stops.add(`${now.tag} ${now.naam} ${now.href}`);
    }
    moet(stops.size > 15, `only ${stops.size} stops`);
  });
  await stap('a facet opens, a choice is made with Space, and the results follow', async () => {
    await page.goto(basis + '/zoeken?q=');
    await tabTot(page, ({ tag }) => tag === 'summary');
    const facet = await untilFacet(page);
    if (!(await page.evaluate(() => document.activeElement.parentElement.open))) await key('Enter');
    const choice = await tabTot(page, ({ tag, type }) => tag === 'input' && (type === 'checkbox' || type === 'radio'), 10);
    await key('Space');
    moet(await page.evaluate(() => document.activeElement.checked), `Space does not choose ${choice.naam}`);
    await tabTot(page, ({ tag, type }) => tag === 'button' && type === 'submit', 120);
    await key('Enter');
    await page.waitForURL(new RegExp(`${facet}=`));
  });
  await stap('a result opens with Enter', async () => {
    await page.goto(basis + '/zoeken?q=koffie');
    await tabTot(page, ({ href }) => href?.includes('/aanbod/'), 150);
    await key('Enter');
    await page.waitForURL('**/aanbod/**');
  });
  await stap('it goes on my list and off again with Enter and Space, and focus stays', async () => {
    const put = await tabTot(page, ({ klasse }) => klasse.includes('lijstknop'), 60);
    await key('Enter');
    const on = await focus(page);
    moet(on.klasse.includes('lijstknop') && on.naam !== put.naam, 'the button did not say that it is on the list, or lost the focus');
    await key('Space');
    moet((await focus(page)).naam === put.naam, 'the button did not go back');
  });
  await stap('Back returns to the results', async () => {
    await page.goBack();
    moet(new URL(page.url()).pathname === '/zoeken', page.url());
  });
  await stap('who cannot find words answers questions with Tab and Enter, up to results, and goes back', async () => {
    await page.goto(basis + '/');
    await tabTot(page, ({ href }) => href === '/vraagwijzer');
    await key('Enter');
    await page.waitForURL('**/vraagwijzer');
    await tabTot(page, ({ href }) => href === '/vraagwijzer/financien');
    await key('Enter');
    let here = '/vraagwijzer/financien';
    for (const answer of ['schuld', 'schuld.deurwaarder', 'schuld.deurwaarder.kind']) {
      await page.waitForURL(basis + here);
      const link = await tabTot(page, ({ href }) => href?.endsWith(`gekozen=${answer}`));
      moet(link.zichtbaar, `"${link.naam}" has the focus outside the screen`);
      moet(await ring(page), `"${link.naam}" does not show that it has the focus`);
      await key('Enter');
      here = `/vraagwijzer/financien?gekozen=${answer}`;
    }
    await page.waitForURL(basis + here);
    await tabTot(page, ({ href }) => href?.includes('wijk=zuid'));
    await key('Enter');
    await page.waitForURL(/\/zoeken\?hulpvraag=deurwaarder.*wijk=zuid/);
    moet((await page.locator('#resultaten > li').count()) > 0, 'no results');
    await page.goBack();
    await page.goBack();
    moet(new URL(page.url()).searchParams.get('gekozen') === 'schuld.deurwaarder', page.url());
  });
  await stap('no stop is a trap: Shift+Tab goes back as far as Tab came', async () => {
    await page.goto(basis + '/zoeken?q=koffie&weergave=kaart');
    await page.locator('.kaart-punt, .kaart-groep').first().waitFor();
    for (let i = 0; i < 60; i++) await key('Tab');
    for (let i = 0; i < 59; i++) await key('Shift+Tab');
    moet((await focus(page)).href === '#inhoud', `ended at ${(await focus(page)).naam}`);
  });
});

/** Whether something is drawn around what has the focus: an outline, a shadow or a border other than without focus. */
function ring(page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    const look = (shown) => {
      const { outlineStyle, outlineWidth, boxShadow, borderColor, backgroundColor, textDecorationLine, textDecorationThickness } = getComputedStyle(shown);
      return [outlineStyle !== 'none' && outlineWidth, boxShadow, borderColor, backgroundColor, textDecorationLine, textDecorationThickness].join();
    };
    const shown = element.matches('input[type=radio], input[type=checkbox]') ? [element, element.parentElement] : [element];
    const focused = shown.map(look);
    element.blur();
    const plain = shown.map(look);
    element.focus({ preventScroll: true, focusVisible: true });
    return focused.some((value, i) => value !== plain[i]);
  });
}

/** Goes on to a facet that has choices; the folds around it come first. Gives the name it has in the address. */
async function untilFacet(page) {
  for (let i = 0; i < 20; i++) {
    const name = await page.evaluate(() => {
      const fold = document.activeElement.closest('details[data-vouw]');
      return fold?.querySelector(':scope > fieldset') ? fold.dataset.vouw : null;
    });
    if (name) return name;
    await tabTot(page, ({ tag }) => tag === 'summary');
  }
  throw new Error('no facet reached');
}
