import type { Feature, FeatureCollection, Position } from 'geojson';
import L from './leaflet';

const waitMs = 4000;
const smallestPart = 0.2; // of the largest part of the same wijk

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
  const layer = L.geoJSON(zonderSnippers(wijken), {
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

/** The bounds of the wijk around a place; null when it lies in none that is drawn. */
export function vakRond(layer: L.GeoJSON, place: L.LatLng): L.LatLngBounds | null {
  const found = outlines(layer).find(({ wijk }) => ligtIn(wijk, place.lng, place.lat));
  return found?.outline.getBounds() ?? null;
}

/** Whether a point lies in an outline: a line from it to the east crosses an odd number of its sides. */
export function ligtIn({ geometry }: Feature, x: number, y: number): boolean {
  const parts =
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  const crossings = parts.flat().flatMap((ring) =>
    ring.filter(([x1 = 0, y1 = 0], i) => {
      const [x2 = 0, y2 = 0] = ring[(i + 1) % ring.length] ?? [];
      return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
    }),
  );
  return crossings.length % 2 === 1;
}

/** Without the small loose parts of a wijk: far from the rest they look like a fault, and make everything else small. */
export function zonderSnippers(wijken: FeatureCollection): FeatureCollection {
  const features = wijken.features.map((wijk) => {
    if (wijk.geometry.type !== 'MultiPolygon') return wijk;
    const sizes = wijk.geometry.coordinates.map(([ring = []]) => size(ring));
    const least = Math.max(...sizes) * smallestPart;
    const coordinates = wijk.geometry.coordinates.filter((_, i) => (sizes[i] ?? 0) >= least);
    return { ...wijk, geometry: { ...wijk.geometry, coordinates } };
  });
  return { ...wijken, features };
}

/** The area in degrees, good enough to compare parts of one wijk. */
function size(ring: readonly Position[]): number {
  let double = 0;
  ring.forEach(([x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
    double += x * nextY - nextX * y;
  });
  return Math.abs(double) / 2;
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
