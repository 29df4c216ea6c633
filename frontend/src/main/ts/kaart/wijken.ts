import type { Feature, FeatureCollection } from 'geojson';
import L from './leaflet';

const waitMs = 4000;

/** Fetches the outlines; null when there are none to be had: the map does without. */
export async function haalWijken(address: string | undefined): Promise<FeatureCollection | null> {
  if (!address) return null;
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(waitMs) });
    return answer.ok ? ((await answer.json()) as FeatureCollection) : null;
  } catch {
    return null;
  }
}

/** Draws outlines and names, the chosen wijk strong and the others quiet. Pictures only: the links to wijken are in the page. */
export function tekenWijken(map: L.Map, wijken: FeatureCollection, chosen: string | undefined): L.GeoJSON {
  map.createPane('wijknamen').ariaHidden = 'true';
  map.getPane('overlayPane')?.setAttribute('aria-hidden', 'true');
  const kind = (name: string, wijk: Feature | undefined) =>
    wijk && eigenschappen(wijk).wijkcode === chosen ? `${name} ${name}-gekozen` : name;
  const layer = L.geoJSON(wijken, {
    interactive: false,
    style: (wijk) => ({ className: kind('kaart-wijk', wijk) }),
  }).addTo(map);
  for (const { wijk, outline } of outlines(layer)) {
    const html = document.createElement('span');
    html.textContent = eigenschappen(wijk).wijknaam ?? '';
    const icon = L.divIcon({ html, className: kind('kaart-wijknaam', wijk) });
    L.marker(middle(wijk, outline), { icon, interactive: false, keyboard: false, pane: 'wijknamen' }).addTo(map);
  }
  return layer;
}

/** The bounds of one wijk; null when it is not drawn. */
export function vakVan(layer: L.GeoJSON, wijkcode: string): L.LatLngBounds | null {
  const found = outlines(layer).find(({ wijk }) => eigenschappen(wijk).wijkcode === wijkcode);
  return found?.outline.getBounds() ?? null;
}

interface Eigenschappen {
  wijkcode?: string;
  wijknaam?: string;
  centroid?: [lon: number, lat: number];
}

function eigenschappen(wijk: Feature): Eigenschappen {
  return wijk.properties ?? {};
}

function outlines(layer: L.GeoJSON): { wijk: Feature; outline: L.Polygon }[] {
  return layer
    .getLayers()
    .filter((outline) => outline instanceof L.Polygon)
    .flatMap((outline) => (outline.feature ? [{ wijk: outline.feature as Feature, outline }] : []));
}

function middle(wijk: Feature, outline: L.Polygon): L.LatLng {
  const { centroid } = eigenschappen(wijk);
  return centroid ? L.latLng(centroid[1], centroid[0]) : outline.getBounds().getCenter();
}
