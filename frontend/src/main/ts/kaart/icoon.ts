import L from './leaflet';
import { noem, type Punt } from './punt';

const size = 48; // pixels; the smallest target of the design

const shapes = {
  huis: 'M24 2 46 20V46H2V20z',
  rond: 'M24 2a22 22 0 1 1 0 44a22 22 0 1 1 0-44z',
  ruit: 'M24 1 47 24 24 47 1 24z',
  zeshoek: 'M13 4h22l12 20-12 20H13L1 24z',
  vierkant: 'M8 3h32a5 5 0 0 1 5 5v32a5 5 0 0 1-5 5H8a5 5 0 0 1-5-5V8a5 5 0 0 1 5-5z',
};

const shapeOf: Record<string, keyof typeof shapes> = {
  wijkpunt: 'huis',
  ontmoetingsplek: 'rond',
  buurtcirkel: 'rond',
  activiteit: 'ruit',
  bewonersinitiatief: 'zeshoek',
  vrijwilligersvacature: 'zeshoek',
};

/** A marker's picture that carries its own name: Leaflet's are all called "Marker". */
class NamedIcon extends L.DivIcon {
  constructor(
    private readonly name: string,
    options: L.DivIconOptions,
  ) {
    super({ ...options, iconSize: [size, size] });
  }

  override createIcon(old?: HTMLElement): HTMLElement {
    const element = super.createIcon(old);
    element.setAttribute('aria-label', this.name);
    return element;
  }
}

/** Shape by soort, the page's own icon of the soort, and the number of the card. */
export function puntIcoon(root: HTMLElement, punt: Punt): L.DivIcon {
  const html = document.createElement('div');
  html.ariaHidden = 'true';
  html.append(shape(shapeOf[punt.soort] ?? 'vierkant'));
  const icon = iconOf(root, punt);
  if (icon) html.append(icon);
  html.append(number(punt.nummer));
  return new NamedIcon(noem(root, punt), { html, className: `kaart-punt kaart-punt-${punt.soort}` });
}

/** Several places close together, with how many there are. */
export function groepIcoon(name: string, count: number): L.DivIcon {
  const html = document.createElement('div');
  html.ariaHidden = 'true';
  html.append(number(count));
  return new NamedIcon(name, { html, className: 'kaart-groep' });
}

/** The icon of a soort: from a template of the page, else the one on the card. */
function iconOf(root: HTMLElement, { soort, anker }: Punt): Node | undefined {
  const template = root.querySelector<HTMLTemplateElement>(`template[data-kaart-icoon="${CSS.escape(soort)}"]`);
  return (
    template?.content.cloneNode(true) ??
    document.querySelector(`#${CSS.escape(anker ?? '')} .soort .icoon`)?.cloneNode()
  );
}

function shape(kind: keyof typeof shapes): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('class', 'kaart-vorm');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', shapes[kind]);
  svg.append(path);
  return svg;
}

function number(value: number): HTMLElement {
  const span = document.createElement('span');
  span.className = 'kaart-nummer';
  span.textContent = String(value);
  return span;
}
