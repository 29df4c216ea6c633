import { describe, expect, it } from 'vitest';
import { lees } from '../../main/ts/kaart/punt';
import { page } from './helpers';

const card = `<ol><li id="resultaat-3" data-punt="52.2241 5.1757"><b class="nl-number-badge">3</b>
  <p class="soort soort-ontmoetingsplek"><i class="icoon"></i>ontmoetingsplek</p>
  <h2><a href="/aanbod/1/huis">Huis van
    <mark>Fatima</mark></a></h2><ul><li class="feit-wanneer">Nu open tot 17.00 uur</li></ul></li>
  <li id="resultaat-4"><h2><a href="/aanbod/2/thuis">Bij u thuis</a></h2></li></ol>`;

describe('the places of a page', () => {
  it('are the cards that have one; what the map says is what the card says', () => {
    expect(lees(page(`<section id="kaart"></section>${card}`, '#kaart'))).toEqual([
      {
        nummer: 3,
        naam: 'Huis van Fatima',
        soort: 'ontmoetingsplek',
        soortNaam: 'ontmoetingsplek',
        lat: 52.2241,
        lon: 5.1757,
        adres: '/aanbod/1/huis',
        regel: 'Nu open tot 17.00 uur',
        anker: 'resultaat-3',
      },
    ]);
  });

  it('are those of the block where the list says less', () => {
    const block = '<script type="application/json" data-kaart-punten>[{"nummer":1,"naam":"Huis"}]</script>';
    expect(lees(page(`<section id="kaart">${block}</section>`, '#kaart'))).toEqual([{ nummer: 1, naam: 'Huis' }]);
  });
});
