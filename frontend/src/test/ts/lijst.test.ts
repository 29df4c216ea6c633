import { beforeEach, describe, expect, it, vi } from 'vitest';
import { start } from '../../main/ts/lijst/lijst';
import { grootste, ids, zet } from '../../main/ts/lijst/opslag';
import { one, page, text } from './helpers';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const header = `<a id="kop" href="/mijn-lijst" data-tekst-zet="Zet op" data-tekst-weg="Haal weg"
  data-tekst-gezet="{naam} staat erop." data-tekst-gehaald="{naam} is eraf." data-tekst-vol="Vol."
  data-tekst-gekopieerd="Gekopieerd." data-tekst-niet-gekopieerd="Lukt niet.">Mijn lijst<span data-lijst-aantal></span></a>`;
const card = (n: number) =>
  `<a class="knop" href="/mijn-lijst?id=${id(n)}" data-lijst-id="${id(n)}"><span data-lijst-tekst>Zet op</span><span class="alleen-voorlezen">: Plek ${n}</span></a>`;
const status = '<p id="melding"></p>';

function open(html: string): void {
  start(page(header + html + status, '#kop'));
}

describe('mijn lijst', () => {
  beforeEach(() => {
    localStorage.clear();
    history.replaceState(null, '', '/zoeken');
  });

  it('turns the link of a card into a button that puts it on the list and says so', () => {
    open(card(1));
    one('button.knop').click();
    expect(ids()).toEqual([id(1)]);
    expect(text('#melding')).toBe('Plek 1 staat erop.');
    expect(text('button.knop')).toBe('Haal weg: Plek 1');
    expect(text('[data-lijst-aantal]')).toBe('(1)');
    expect(one('#kop').getAttribute('href')).toBe(`/mijn-lijst?id=${id(1)}`);
  });

  it('takes it off on the second press', () => {
    open(card(1));
    one('button.knop').click();
    one('button.knop').click();
    expect(ids()).toEqual([]);
    expect(text('#melding')).toBe('Plek 1 is eraf.');
    expect(text('[data-lijst-aantal]')).toBe('');
    expect(one('#kop').getAttribute('href')).toBe('/mijn-lijst');
  });

  it('takes out of addresses and forms the list that they carry for who has no scripts', () => {
    open(
      `<a id="verder" href="/zoeken?q=a&lijst=${id(1)}&lijst=${id(2)}">Verder</a><input name="lijst" value="${id(1)}">`,
    );
    expect(one('#verder').getAttribute('href')).toMatch(/\/zoeken\?q=a$/);
    expect(document.querySelectorAll('input')).toHaveLength(0);
  });

  it.each([
    ['copies the link', { writeText: () => Promise.resolve() }, 'Gekopieerd.'],
    ['says that a browser refuses to copy', { writeText: () => Promise.reject(new Error('no')) }, 'Lukt niet.'],
    ['says that a browser cannot copy', undefined, 'Lukt niet.'],
  ])('%s', async (_, clipboard, said) => {
    vi.stubGlobal('navigator', { clipboard });
    open('<main data-lijst-pagina="true"><button data-lijst-kopieer></button></main>');
    one('[data-lijst-kopieer]').click();
    await vi.waitFor(() => {
      expect(text('#melding')).toBe(said);
    });
    vi.unstubAllGlobals();
  });

  it('says that the list is full and keeps what is on it', () => {
    zet(Array.from({ length: grootste }, (_, n) => id(n + 1)));
    open(card(99));
    one('button.knop').click();
    expect(text('#melding')).toBe('Vol.');
    expect(ids()).toHaveLength(grootste);
  });

  it('ignores what is not an id, and a browser that keeps nothing', () => {
    localStorage.setItem('samenkracht.lijst', `["${id(1)}", "<script>", 7]`);
    expect(ids()).toEqual([id(1)]);
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(ids()).toEqual([]);
  });

  describe('its own page', () => {
    const rows = (...shown: number[]) =>
      `<main data-lijst-pagina>${shown.map((n) => `<li data-lijst-regel="${id(n)}">${card(n)}</li>`).join('')}
       <button data-lijst-bewaar>Bewaar</button><span data-lijst-adres></span></main>`;

    it('lets an entry that is taken off keep its place, and the address follows', () => {
      zet([id(1), id(2)]);
      history.replaceState(null, '', `/mijn-lijst?id=${id(1)}&id=${id(2)}`);
      open(rows(1, 2));
      one('li button').click();
      expect(location.search).toBe(`?id=${id(2)}`);
      expect(document.querySelectorAll('[data-lijst-gehaald]')).toHaveLength(1);
      one('li button').click();
      expect(document.querySelectorAll('[data-lijst-gehaald]')).toHaveLength(0);
      expect(location.search).toBe(`?id=${id(2)}&id=${id(1)}`);
    });

    it('keeps nothing of a list from someone else until asked', () => {
      history.replaceState(null, '', `/mijn-lijst?id=${id(3)}&id=${id(4)}`);
      open(rows(3, 4));
      expect(ids()).toEqual([]);
      one('[data-lijst-bewaar]').click();
      expect(ids()).toEqual([id(3), id(4)]);
      expect(text('li button')).toBe('Haal weg: Plek 3');
      expect(text('[data-lijst-aantal]')).toBe('(2)');
    });

    it('offers to keep a list only while something of it is not kept yet', () => {
      zet([id(1), id(2), id(3)]);
      history.replaceState(null, '', `/mijn-lijst?id=${id(1)}&id=${id(2)}`);
      open(rows(1, 2));
      expect(document.querySelector('[data-lijst-bewaar]')).toBeNull();
      history.replaceState(null, '', `/mijn-lijst?id=${id(1)}&id=${id(4)}`);
      open(rows(1, 4));
      expect(document.querySelector('[data-lijst-bewaar]')).not.toBeNull();
    });

    it('says for on paper at which address the list stands, also after one was taken off', () => {
      zet([id(1), id(2)]);
      history.replaceState(null, '', `/mijn-lijst?id=${id(1)}&id=${id(2)}`);
      open(rows(1, 2));
      expect(text('[data-lijst-adres]')).toBe(location.href);
      one('li button').click();
      expect(location.search).toBe(`?id=${id(2)}`);
      expect(text('[data-lijst-adres]')).toBe(location.href);
    });

    it('leaves the address of a list from someone else alone', () => {
      zet([id(3)]);
      history.replaceState(null, '', `/mijn-lijst?id=${id(3)}&id=${id(4)}`);
      open(rows(3, 4));
      one('li button').click();
      expect(location.search).toBe(`?id=${id(3)}&id=${id(4)}`);
    });
  });
});
