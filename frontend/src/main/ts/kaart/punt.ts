import { tekst } from '../hulp/tekst';

/** A place on the map, as the page's JSON block gives it (see LEESMIJ.md). Latitude and longitude are WGS 84 degrees. */
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

/** The places of this page; none when the page has no block. */
export function lees(root: HTMLElement): Punt[] {
  const block = root.querySelector('script[data-kaart-punten]');
  return block ? (JSON.parse(block.textContent) as Punt[]) : [];
}

/** What a marker is called: "3. Huis van Fatima, ontmoetingsplek". */
export function noem(root: HTMLElement, punt: Punt): string {
  const { nummer, naam, soortNaam: soort } = punt;
  return tekst(root, 'punt', { nummer, naam, soort });
}
