import { bewaar, lees } from '../hulp/geheugen';

/** How many entries fit: a list to take along, and a link that is not too long to send. */
export const grootste = 50;

const key = 'samenkracht.lijst';
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const device = () => localStorage;

/** The ids on the visitor's list, in the order in which they were added; what is not an id is left out. */
export function ids(): string[] {
  const kept = lees(device, key);
  return Array.isArray(kept) ? kept.filter(isId).slice(0, grootste) : [];
}

/** Adds ids that are not on the list yet. False, and nothing added, when they do not all fit or cannot be kept. */
export function zet(added: readonly string[]): boolean {
  const all = [...new Set([...ids(), ...added.filter(isId)])];
  return all.length <= grootste && bewaar(device, key, all);
}

/** Takes an id off the list. */
export function haal(id: string): void {
  bewaar(
    device,
    key,
    ids().filter((other) => other !== id),
  );
}

/** Calls back when the list changed in another tab. */
export function bijWijziging(changed: () => void): void {
  addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) changed();
  });
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && uuid.test(value);
}
