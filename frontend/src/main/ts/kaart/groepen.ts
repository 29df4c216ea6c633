import { tekst } from '../hulp/tekst';
import { groepIcoon, puntIcoon } from './icoon';
import L from './leaflet';
import type { Punt } from './punt';
import { zetInVolgorde } from './volgorde';

interface Merk {
  punt: Punt;
  marker: L.Marker;
}

/** All markers of the map, grouped where they are close together; in the order of the list, usable by keys. */
export class Groepen {
  private readonly merken: Merk[];
  private readonly group: L.MarkerClusterGroup;
  private kept: L.Marker[] = []; // the markers under the focus, to find them back when their group opens or closes

  constructor(
    private readonly map: L.Map,
    root: HTMLElement,
    punten: readonly Punt[],
    private readonly options: { rustig: boolean; gekozen: (punt: Punt) => void },
  ) {
    this.group = L.markerClusterGroup({
      animate: !options.rustig,
      maxClusterRadius: 56,
      removeOutsideVisibleBounds: false, // Tab visits every place, also outside the picture; the map comes along
      showCoverageOnHover: false,
      spiderfyDistanceMultiplier: 2,
      iconCreateFunction: (cluster) => {
        const aantal = cluster.getChildCount();
        return groepIcoon(tekst(root, 'groep', { aantal }), aantal);
      },
    });
    this.merken = punten.map((punt) => {
      const marker = L.marker([punt.lat, punt.lon], { icon: puntIcoon(root, punt), riseOnHover: true });
      marker.on('click', () => {
        options.gekozen(punt);
      });
      return { punt, marker };
    });
    this.group.addLayers(this.merken.map(({ marker }) => marker));
    map.addLayer(this.group);
    this.listen();
    this.settle();
  }

  /** Marks the places (or the groups that hold them) for which the test holds; all others lose their mark. */
  kies(test: (punt: Punt) => boolean): void {
    const chosen = new Set(this.merken.filter(({ punt }) => test(punt)).map(({ marker }) => this.visible(marker)));
    for (const element of this.elements()) element.removeAttribute('data-gekozen');
    for (const element of chosen) element?.setAttribute('data-gekozen', '');
  }

  /** Brings a place into the picture, out of its group. */
  toon(punt: Punt): void {
    const merk = this.merken.find((candidate) => candidate.punt === punt);
    if (!merk) return;
    this.group.zoomToShowLayer(merk.marker);
    // Without animation, the end of the same zoom folds again the places of one spot that were just fanned out.
    if (this.options.rustig) {
      setTimeout(() => {
        if (this.visible(merk.marker) !== merk.marker.getElement()) this.group.zoomToShowLayer(merk.marker);
      });
    }
  }

  /** Calls back when markers came, went or moved into groups. */
  bijVerandering(changed: () => void): void {
    this.group.on('animationend spiderfied unspiderfied', changed);
    this.map.on('zoomend', changed);
  }

  private listen(): void {
    const pane = this.map.getPane('markerPane');
    this.map.getContainer().addEventListener('focusin', ({ target }) => {
      this.kept = this.merken.filter(({ marker }) => this.visible(marker) === target).map(({ marker }) => marker);
    });
    // Markers are buttons, so Space has to work as well as Enter; Leaflet knows only Enter, and only for some.
    pane?.addEventListener('keydown', (event) => {
      if ((event.key === 'Enter' || event.key === ' ') && event.target instanceof HTMLElement) {
        event.preventDefault();
        event.stopPropagation();
        if (!event.repeat) event.target.click();
      }
    });
    this.bijVerandering(() => {
      this.settle();
    });
  }

  /** After each change: tab order is list order again, and focus is where the visitor left it. */
  private settle(): void {
    zetInVolgorde(this.elements(), document.activeElement);
    const [first] = this.kept;
    if (first && document.activeElement === document.body) this.visible(first)?.focus({ preventScroll: true });
  }

  /** Every marker or group on the map once, by the first number it holds. */
  private elements(): HTMLElement[] {
    return [...new Set(this.merken.map(({ marker }) => this.visible(marker)))].filter(
      (element) => element !== undefined,
    );
  }

  private visible(marker: L.Marker): HTMLElement | undefined {
    // The types promise a marker, but there is none while a group opens.
    return (this.group.getVisibleParent(marker) as L.Marker | null)?.getElement();
  }
}
