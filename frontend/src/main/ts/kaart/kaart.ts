import { tekst } from '../hulp/tekst';
import { legAchtergrond } from './achtergrond';
import { Groepen } from './groepen';
import { toonKeuze } from './keuze';
import { zetZoomknoppen } from './knoppen';
import L from './leaflet';
import { toonLeesbareNamen } from './namen';
import { lees, type Punt } from './punt';
import { haalWijken, tekenWijken, vakRond, vakVan } from './wijken';

const netherlands = L.latLngBounds([50.7, 3.3], [53.6, 7.3]);

/** What the rest of the page may ask of the map. */
export interface Kaart {
  /** Shows the place of the list item in which an element stands. */
  wijs(element: Element): void;
}

/** Draws the map of this page on its surface, which is visible by now. */
export async function maak(root: HTMLElement, surface: HTMLElement): Promise<Kaart> {
  const punten = lees(root);
  const wijken = await haalWijken(root.dataset.wijken);
  const rustig = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = L.map(surface, {
    attributionControl: false,
    zoomControl: false,
    scrollWheelZoom: false, // a page that scrolls should go on scrolling
    zoomAnimation: !rustig,
    fadeAnimation: !rustig,
    markerZoomAnimation: !rustig,
    inertia: !rustig,
    trackResize: false, // see pasAan
    minZoom: 7,
    maxZoom: Number(root.dataset.maxzoom ?? 18), // markercluster needs one, also without tiles
  });
  const outlines = wijken && tekenWijken(map, wijken, root.dataset.wijk);
  pasAan(map, surface, frame(punten, outlines, root));
  name(root, surface);
  L.control
    .attribution({ prefix: false })
    .addAttribution(root.dataset.wijkenBron ?? '')
    .addTo(map);
  legAchtergrond(map, root);
  const kaart = volg(map, root, punten, rustig);
  zetZoomknoppen(map, root);
  toonLeesbareNamen(surface);
  return kaart;
}

/** Everything there is to see: the places and the chosen wijk, else the whole gemeente. Without streets only whole wijken tell where a place is. */
function frame(punten: readonly Punt[], outlines: L.GeoJSON | null, root: HTMLElement): L.LatLngBounds {
  const places = punten.map(({ lat, lon }) => L.latLng(lat, lon));
  const bounds = L.latLngBounds(places);
  const { wijk, tegels } = root.dataset;
  const chosen = wijk && outlines && vakVan(outlines, wijk);
  if (chosen) bounds.extend(chosen);
  if (!tegels && outlines) {
    for (const place of places) {
      const around = vakRond(outlines, place);
      if (around) bounds.extend(around);
    }
  }
  if (bounds.isValid()) return bounds;
  return outlines?.getBounds() ?? netherlands;
}

/** Fills the surface with the frame, and again when its size changes (a phone turned), until the visitor moves the map. */
function pasAan(map: L.Map, surface: HTMLElement, bounds: L.LatLngBounds): void {
  let zoom: number;
  let middle: L.LatLng;
  const fit = () => {
    map.fitBounds(bounds, { padding: [32, 32], maxZoom: 16, animate: false });
    zoom = map.getZoom();
    middle = map.getCenter();
  };
  fit();
  new ResizeObserver(() => {
    if (!surface.clientWidth) return; // hidden
    const moved = map.getZoom() !== zoom || !map.getCenter().equals(middle);
    map.invalidateSize(false);
    if (!moved) fit();
  }).observe(surface);
}

/** A map that is reached with Tab and moved with the arrow keys has to say what it is and how it works. */
function name(root: HTMLElement, surface: HTMLElement): void {
  const help = document.createElement('p');
  help.id = 'kaart-uitleg';
  help.className = 'kaart-uitleg';
  help.textContent = tekst(root, 'uitleg');
  surface.append(help);
  surface.setAttribute('role', 'application');
  surface.setAttribute('aria-label', tekst(root, 'naam'));
  surface.setAttribute('aria-describedby', help.id);
}

/** Lets list and map follow each other. Nothing here moves focus or scrolls: both stay with the visitor. */
function volg(map: L.Map, root: HTMLElement, punten: readonly Punt[], rustig: boolean): Kaart {
  let pressed: Punt | undefined;
  let pointed: string | undefined;
  const gekozen = (punt: Punt) => {
    row(pressed)?.removeAttribute('data-gekozen');
    pressed = punt;
    row(punt)?.setAttribute('data-gekozen', '');
    toonKeuze(root, punt);
    mark();
  };
  root.querySelector('[data-kaart-keuze]')?.setAttribute('aria-live', 'polite');
  const groepen = new Groepen(map, root, punten, { rustig, gekozen });
  const mark = () => {
    groepen.kies((punt) => (pointed ? punt.anker === pointed : punt === pressed));
  };
  const anchors = new Set(punten.map(({ anker }) => anker).filter((anker) => anker !== undefined));
  const itemOf = (target: EventTarget | null) => {
    let element = target instanceof Element ? target : null;
    while (element && !anchors.has(element.id)) element = element.parentElement;
    return element?.id;
  };

  for (const kind of ['pointerover', 'focusin'] as const) {
    document.addEventListener(kind, ({ target }) => {
      const item = itemOf(target);
      if (item === pointed) return;
      pointed = item;
      mark();
    });
  }
  const names = () => {
    toonLeesbareNamen(map.getContainer());
  };
  groepen.bijVerandering(mark);
  groepen.bijVerandering(names);
  map.on('moveend', names);
  return {
    wijs: (element) => {
      const item = itemOf(element);
      const punt = punten.find(({ anker }) => anker === item);
      if (!item || !punt) return;
      gekozen(punt);
      groepen.toon(punt);
    },
  };
}

function row(punt: Punt | undefined): HTMLElement | null {
  return punt?.anker ? document.getElementById(punt.anker) : null;
}
