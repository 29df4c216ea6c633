import { tekst } from './hulp/tekst';

const waitMs = 10_000;
const denied = 1; // GeolocationPositionError.PERMISSION_DENIED
const slow = 3; // GeolocationPositionError.TIMEOUT

/** "Use my position": asked only after pressing the button, sent rounded to about 100 metres, kept nowhere. */
export function start(root: HTMLElement): void {
  const form = root.closest('form');
  const button = root.querySelector<HTMLElement>('[data-plaats-knop]');
  if (!form || !button || !('geolocation' in navigator)) {
    root.removeAttribute('data-alleen-script'); // stays hidden
    return;
  }
  const line = root.querySelector<HTMLElement>('[data-plaats-melding]');
  const say = (name: string) => {
    if (line) line.textContent = tekst(root, name);
  };

  button.addEventListener('click', () => {
    say('zoeken');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        send(form, coords);
      },
      ({ code }) => {
        say(code === denied ? 'geweigerd' : code === slow ? 'traag' : 'onbekend');
      },
      { timeout: waitMs, maximumAge: 300_000 },
    );
  });
}

function send(form: HTMLFormElement, coords: GeolocationCoordinates): void {
  const mine = [...form.querySelectorAll<HTMLInputElement>('input[data-plaats]')];
  const names = new Set(mine.map((field) => field.name));
  const others = [...form.elements].filter(
    (field): field is HTMLInputElement | HTMLSelectElement =>
      (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) &&
      names.has(field.name) &&
      !field.disabled &&
      !mine.includes(field as HTMLInputElement),
  );
  for (const field of mine) {
    if (field.dataset.plaats === 'lat') field.value = coords.latitude.toFixed(3);
    if (field.dataset.plaats === 'lon') field.value = coords.longitude.toFixed(3);
    field.disabled = false;
  }
  for (const field of others) field.disabled = true;
  form.requestSubmit();
  // The browser has read the fields: a later search from this page sends no position.
  for (const field of mine) field.disabled = true;
  for (const field of others) field.disabled = false;
}
