/** Reads what an earlier page kept; null when there is nothing, or when the browser keeps nothing. */
export function lees(storage: () => Storage, key: string): unknown {
  try {
    return JSON.parse(storage().getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

/** Keeps a value for later pages; false when the browser keeps nothing (private window, storage full or forbidden). */
export function bewaar(storage: () => Storage, key: string, value: unknown): boolean {
  try {
    storage().setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
