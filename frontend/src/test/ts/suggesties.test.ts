import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { start } from '../../main/ts/suggesties';
import type { Suggestie } from '../../main/ts/suggesties/haal';
import { one, page, text } from './helpers';

const huur: Suggestie = { tekst: 'Ik kan de huur niet betalen', soort: 'vraag', icoon: 'gesprek' };
const wonen: Suggestie = {
  tekst: 'Wonen',
  soort: 'soort hulp',
  icoon: 'huis',
  veld: 'leefgebied',
  waarde: 'huisvesting',
};
const zuid: Suggestie = { tekst: 'Zuid', soort: 'wijk', icoon: 'plek', adres: '/wijken/zuid', taal: 'nl' };

let asked: string[];
let answers: (Suggestie[] | 'fault' | 'never')[];
let sent: string[];
let opened: string[];

async function open(method = 'get'): Promise<HTMLInputElement> {
  page(
    `<form action="/zoeken" method="${method}"><label for="zoek">Zoek</label><input type="search" id="zoek" name="q" value="">
     <ul data-eiland="suggesties" hidden data-adres="/suggesties" data-tekst-naam="Suggesties" data-tekst-een="1 suggestie"
       data-tekst-meer="{aantal} suggesties"></ul>
     <input type="hidden" name="wijk" value="zuid"><button>Zoek</button></form><p id="melding"></p>`,
    'ul',
  );
  const field = one('#zoek') as HTMLInputElement;
  start(one('ul'));
  field.focus();
  await vi.dynamicImportSettled();
  return field;
}

async function type(field: HTMLInputElement, value: string, composing = false): Promise<void> {
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { isComposing: composing }));
  await vi.advanceTimersByTimeAsync(150);
}

/** True when the key does what it does in any field. */
function press(field: HTMLElement, key: string, more: KeyboardEventInit = {}): boolean {
  return field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
}

const options = () => [...document.querySelectorAll<HTMLElement>('[role=option]')];
const chosen = () => options().map((option) => option.getAttribute('aria-selected') === 'true');
const isOpen = () => !one('ul').hidden && one('#zoek').getAttribute('aria-expanded') === 'true';

describe('suggestions while typing', () => {
  beforeAll(() => {
    Element.prototype.scrollIntoView = () => undefined; // jsdom has no layout
  });
  beforeEach(() => {
    vi.useFakeTimers();
    [asked, answers, sent, opened] = [[], [[huur, wonen, zuid]], [], []];
    vi.stubGlobal(
      'fetch',
      async (address: string, { body, signal }: { body: URLSearchParams; signal: AbortSignal }) => {
        asked.push(`${address} ${body.toString()}`);
        const answer = answers[Math.min(asked.length, answers.length) - 1];
        if (answer === 'fault') throw new TypeError('offline');
        if (answer === 'never') {
          await new Promise((_, reject) => {
            signal.addEventListener('abort', () => {
              reject(new Error('aborted'));
            });
          });
        }
        return new Response(JSON.stringify(answer));
      },
    );
    vi.stubGlobal('location', { assign: (address: string) => opened.push(address) });
    HTMLFormElement.prototype.requestSubmit = function () {
      const fields = new URLSearchParams(new FormData(this) as unknown as Record<string, string>).toString();
      sent.push(`${this.method} ${fields}`);
    };
  });
  afterEach(() => vi.useRealTimers());

  it('makes a combobox of the field and a listbox of the list, closed', async () => {
    const field = await open();
    expect(field.getAttribute('role')).toBe('combobox');
    expect(field.getAttribute('aria-autocomplete')).toBe('list');
    expect(field.getAttribute('aria-expanded')).toBe('false');
    expect(field.getAttribute('aria-controls')).toBe(one('[role=listbox]').id);
    expect(one('ul').getAttribute('aria-label')).toBe('Suggesties');
    expect(isOpen()).toBe(false);
  });

  it('asks once somebody pauses, by POST, and says how many there are', async () => {
    const field = await open();
    field.value = 'huu';
    field.dispatchEvent(new InputEvent('input'));
    await vi.advanceTimersByTimeAsync(100);
    await type(field, 'huur');
    expect(asked).toEqual(['/suggesties q=huur']);
    expect(isOpen()).toBe(true);
    expect(text('#melding')).toBe('3 suggesties');
    expect(options().map((option) => option.textContent)).toContain('Ik kan de huur niet betalen, vraag');
    expect(one('[lang=nl]').textContent).toContain('Zuid');
  });

  it.each([['hu'], ['  h '], ['x'.repeat(101)]])('asks nothing for "%s"', async (value) => {
    await type(await open(), value);
    expect(asked).toEqual([]);
    expect(isOpen()).toBe(false);
  });

  it('goes through the list with the arrows, round and round, and the field keeps focus and words', async () => {
    const field = await open();
    await type(field, 'huur');
    expect(chosen()).toEqual([false, false, false]);
    expect(press(field, 'ArrowDown')).toBe(false);
    expect(chosen()).toEqual([true, false, false]);
    expect(field.getAttribute('aria-activedescendant')).toBe(options()[0]?.id);
    press(field, 'ArrowUp');
    expect(chosen()).toEqual([false, false, true]);
    press(field, 'ArrowDown');
    expect(chosen()).toEqual([true, false, false]);
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe('huur');
    press(field, 'ArrowLeft');
    expect(field.hasAttribute('aria-activedescendant')).toBe(false);
  });

  it('sends what was typed on Enter as long as nothing is chosen', async () => {
    const field = await open();
    await type(field, 'huur');
    expect(press(field, 'Enter')).toBe(true);
    field.form?.dispatchEvent(new SubmitEvent('submit'));
    expect(isOpen()).toBe(false);
    expect(field.value).toBe('huur');
  });

  it.each(['get', 'post'])('sends a question with the form as it is set: %s', async (method) => {
    const field = await open(method);
    await type(field, 'huur');
    press(field, 'ArrowDown');
    expect(press(field, 'Enter')).toBe(false);
    expect(sent).toEqual([`${method} q=Ik+kan+de+huur+niet+betalen&wijk=zuid`]);
    expect(isOpen()).toBe(false);
  });

  it('sends a kind of help as a field in place of words, once', async () => {
    const field = await open();
    await type(field, 'won');
    options()[1]?.click();
    expect(sent).toEqual(['get q=&leefgebied=huisvesting&wijk=zuid']);
    expect(document.querySelector('[name=leefgebied]')).toBeNull();
  });

  it('opens the page of a place when it is pressed, and the press leaves the focus in the field', async () => {
    const field = await open();
    await type(field, 'zui');
    const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    options()[2]?.dispatchEvent(press);
    expect(press.defaultPrevented).toBe(true);
    options()[2]?.click();
    expect(opened).toEqual(['/wijken/zuid']);
    expect(sent).toEqual([]);
  });

  it('closes on Escape, and empties the field on the next', async () => {
    const field = await open();
    await type(field, 'huur');
    expect(press(field, 'Escape')).toBe(false);
    expect(isOpen()).toBe(false);
    expect(text('#melding')).toBe('');
    expect(press(field, 'Escape')).toBe(false);
    expect(field.value).toBe('');
    field.value = 'bood';
    press(field, 'ArrowDown');
    await vi.advanceTimersByTimeAsync(150);
    expect(isOpen()).toBe(true);
  });

  it('closes without choosing when somebody goes on', async () => {
    const field = await open();
    await type(field, 'huur');
    press(field, 'ArrowDown');
    expect(press(field, 'Tab')).toBe(true);
    (one('button') as HTMLButtonElement).focus();
    expect(isOpen()).toBe(false);
    expect(sent).toEqual([]);
  });

  it('drops an answer to what was typed before', async () => {
    answers = ['never', [zuid]];
    const field = await open();
    await type(field, 'huur');
    await type(field, 'zuid');
    expect(options().map((option) => option.textContent)).toEqual(['Zuid, wijk']);
    expect(text('#melding')).toBe('1 suggestie');
  });

  it('shows no list to who went on before the answer came', async () => {
    const field = await open();
    field.value = 'huur';
    field.dispatchEvent(new InputEvent('input'));
    field.blur();
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked).toEqual([]);
    expect(isOpen()).toBe(false);
  });

  it.each([['fault' as const], ['never' as const], [[]]])('has no list when the answer is %s', async (answer) => {
    answers = [[huur], answer];
    const field = await open();
    await type(field, 'huur');
    await type(field, 'huurx');
    await vi.advanceTimersByTimeAsync(3000);
    expect(isOpen()).toBe(false);
    expect(press(field, 'Enter')).toBe(true);
  });

  it('leaves keys alone while letters are put together', async () => {
    const field = await open();
    await type(field, 'huur');
    field.dispatchEvent(new CompositionEvent('compositionstart'));
    expect(isOpen()).toBe(false);
    await type(field, 'huur한', true);
    expect(asked).toHaveLength(1);
    expect(press(field, 'ArrowDown', { isComposing: true })).toBe(true);
    field.dispatchEvent(new CompositionEvent('compositionend'));
    await vi.advanceTimersByTimeAsync(150);
    expect(asked).toHaveLength(2);
  });

  it('leaves combinations of keys alone', async () => {
    const field = await open();
    await type(field, 'huur');
    expect(press(field, 'ArrowDown', { ctrlKey: true })).toBe(true);
    expect(chosen()).toEqual([false, false, false]);
  });

  it('puts words of others on the page as text', async () => {
    answers = [[{ tekst: '<img src=x onerror=alert(1)>', soort: '<b>x</b>', icoon: 'plek' }]];
    await type(await open(), 'huur');
    expect(document.querySelector('ul img, ul b')).toBeNull();
  });
});
