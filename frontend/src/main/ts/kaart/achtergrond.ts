import { tekst } from '../hulp/tekst';
import L from './leaflet';

/** Puts the picture of streets behind the map; without it, or when it does not come, the page says so in a sentence. */
export function legAchtergrond(map: L.Map, root: HTMLElement): void {
  const line = root.querySelector('[data-kaart-melding]');
  const say = (name: string | null) => {
    if (line) line.textContent = name ? tekst(root, name) : '';
  };
  const address = root.dataset.tegels;
  if (!address) {
    say('zonderTegels');
    return;
  }
  let seen = false;
  say(null);
  L.tileLayer(address, { attribution: root.dataset.tegelsBron ?? '', maxZoom: map.getMaxZoom() })
    .on('tileload', () => {
      if (!seen) say(null);
      seen = true;
    })
    .on('tileerror', () => {
      if (!seen) say('zonderTegels');
    })
    .addTo(map);
}
