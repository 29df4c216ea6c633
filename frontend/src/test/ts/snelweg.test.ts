import { beforeEach, describe, expect, it, vi } from 'vitest';
import { start } from '../../main/ts/snelweg';
import { page } from './helpers';

const away = 'https://www.weer.example/';
let replaced: string[];

function press(key: string, at: number, repeat = false): void {
  const event = new KeyboardEvent('keydown', { key, repeat });
  Object.defineProperty(event, 'timeStamp', { value: at });
  document.dispatchEvent(event);
}

describe('snelweg', () => {
  beforeEach(() => {
    replaced = [];
    vi.stubGlobal('location', { replace: (address: string) => replaced.push(address) });
    start(page(`<h1>Veilig thuis</h1><a href="${away}">Snel weg</a>`, 'a'));
    press('Tab', 0); // forgets what an earlier test pressed
  });

  it('replaces the page and leaves nothing of it on the screen', () => {
    document.querySelector('a')?.click();
    expect(replaced).toEqual([away]);
    expect(document.body.childElementCount).toBe(0);
  });

  it('leaves on Esc pressed twice within a second', () => {
    press('Escape', 1000);
    press('Escape', 1900);
    expect(replaced).toContain(away);
  });

  it.each([
    ['one Esc', [['Escape', 1000]]],
    [
      'two that are far apart',
      [
        ['Escape', 1000],
        ['Escape', 2100],
      ],
    ],
    [
      'another key in between',
      [
        ['Escape', 1000],
        ['a', 1100],
        ['Escape', 1200],
      ],
    ],
  ] as [string, [string, number][]][])('stays on %s', (_, keys) => {
    for (const [key, at] of keys) press(key, at);
    expect(replaced).toEqual([]);
  });

  it('stays when Esc is held down', () => {
    press('Escape', 1000);
    press('Escape', 1100, true);
    expect(replaced).toEqual([]);
  });
});
