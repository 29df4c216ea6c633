import { tekst } from '../hulp/tekst';

/** A place on the map (see LEESMIJ.md). Latitude and longitude are WGS 84 degrees. */
export interface Punt {
  nummer: number;
  naam: string;
  soort: string;
  soortNaam: string;
  lat: number;
  lon: number;
  adres: string;
  regel?: string;
  anker?: string;
}

/** The places of this page: those of its JSON block and those of the cards in its list; none when it has neither. */
export function lees(root: HTMLElement): Punt[] {
  const block = root.querySelector('script[data-kaart-punten]');
  const listed = block ? (JSON.parse(block.textContent) as Punt[]) : [];
  return [...listed, ...[...kaartjes()].map(vanKaartje)];
}

/** The cards in the list that have a place. */
export function kaartjes(): NodeListOf<HTMLElement> {
  return document.querySelectorAll<HTMLElement>('li[data-punt]');
}

/** The number of a card, as it stands on it. */
export function nummerVan(card: HTMLElement): number {
  return Number(words(card, '.nl-number-badge'));
}

/** What a marker is called: "3. Huis van Fatima, ontmoetingsplek". */
export function noem(root: HTMLElement, punt: Punt): string {
  const { nummer, naam, soortNaam: soort } = punt;
  return tekst(root, 'punt', { nummer, naam, soort });
}

/** A card says all that a marker has to say; only the place itself is in an attribute. */
function vanKaartje(card: HTMLElement): Punt {
  const [lat = NaN, lon = NaN] = (card.dataset.punt ?? '').split(' ').map(Number);
  const soort = card.querySelector('.soort');
  return {
    nummer: nummerVan(card),
    naam: words(card, 'h2'),
    soort: /soort-(\S+)/.exec(soort?.className ?? '')?.[1] ?? '',
    soortNaam: words(card, '.soort'),
    lat,
    lon,
    adres: card.querySelector('h2 a')?.getAttribute('href') ?? '',
    regel: words(card, '.feit-wanneer'),
    anker: card.id,
  };
}

function words(card: HTMLElement, selector: string): string {
  return (card.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
