import { beforeEach, describe, expect, it, vi } from 'vitest';
import { start } from '../../main/ts/plaats';
import { one, page, text } from './helpers';

const html = `<form>
  <select name="sorteer"><option>naam</option></select>
  <div data-eiland="plaats" data-alleen-script hidden data-tekst-zoeken="Zoekt." data-tekst-geweigerd="Geen toestemming."
       data-tekst-traag="Te lang." data-tekst-onbekend="Onbekend.">
    <button type="button" data-plaats-knop>Gebruik mijn plek</button><p data-plaats-melding></p></div>
  <input type="hidden" name="lat" data-plaats="lat" disabled><input type="hidden" name="lon" data-plaats="lon" disabled>
  <input type="hidden" name="sorteer" value="afstand" data-plaats="mee" disabled></form>`;

function browser(getCurrentPosition: Geolocation['getCurrentPosition']): void {
  vi.stubGlobal('navigator', { geolocation: { getCurrentPosition } });
}

function fields(): FormData {
  return new FormData(document.forms[0]);
}

describe('use my position', () => {
  let sent: string[];
  beforeEach(() => {
    sent = [];
    HTMLFormElement.prototype.requestSubmit = function () {
      sent.push(new URLSearchParams(new FormData(this) as unknown as Record<string, string>).toString());
    };
  });

  it('asks nothing before the button is pressed', () => {
    const asked = vi.fn();
    browser(asked);
    start(page(html, '[data-eiland]'));
    expect(asked).not.toHaveBeenCalled();
    one('button').click();
    expect(asked).toHaveBeenCalledOnce();
    expect(text('[data-plaats-melding]')).toBe('Zoekt.');
  });

  it('sends the position to about 100 metres, sorted by distance, and forgets it', () => {
    browser((found) => {
      found({ coords: { latitude: 52.224123, longitude: 5.175678 } } as GeolocationPosition);
    });
    start(page(html, '[data-eiland]'));
    one('button').click();
    expect(sent).toEqual(['lat=52.224&lon=5.176&sorteer=afstand']);
    expect(fields().get('lat')).toBeNull();
    expect(fields().get('sorteer')).toBe('naam');
  });

  it.each([
    [1, 'Geen toestemming.'],
    [2, 'Onbekend.'],
    [3, 'Te lang.'],
  ])('says in words what fault %i means', (code, words) => {
    browser((_, failed) => failed?.({ code } as GeolocationPositionError));
    start(page(html, '[data-eiland]'));
    one('button').click();
    expect(text('[data-plaats-melding]')).toBe(words);
    expect(sent).toEqual([]);
  });

  it('stays hidden in a browser that knows no positions', () => {
    vi.stubGlobal('navigator', {});
    start(page(html, '[data-eiland]'));
    expect(document.querySelector('[data-alleen-script]')).toBeNull();
    expect(one('[data-eiland]').hidden).toBe(true);
  });
});
