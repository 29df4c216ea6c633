import { tekst } from '../hulp/tekst';
import L from './leaflet';

/** Zoom as two real buttons with names of the page's language: Leaflet's are English links on which Space does nothing. */
export function zetZoomknoppen(map: L.Map, root: HTMLElement): void {
  const zoomIn = button('+', tekst(root, 'inzoomen'), () => {
    map.zoomIn();
  });
  const zoomOut = button('−', tekst(root, 'uitzoomen'), () => {
    map.zoomOut();
  });
  const limits = () => {
    zoomIn.ariaDisabled = String(map.getZoom() >= map.getMaxZoom());
    zoomOut.ariaDisabled = String(map.getZoom() <= map.getMinZoom());
  };
  map.on('zoomend', limits);
  limits();

  const control = new L.Control({ position: 'topright' });
  control.onAdd = () => {
    const box = document.createElement('div');
    box.className = 'kaart-zoom';
    box.append(zoomIn, zoomOut);
    L.DomEvent.disableClickPropagation(box);
    return box;
  };
  control.addTo(map);
}

function button(sign: string, name: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.ariaLabel = name;
  const shown = document.createElement('span');
  shown.ariaHidden = 'true';
  shown.textContent = sign;
  made.append(shown);
  made.addEventListener('click', press);
  return made;
}
