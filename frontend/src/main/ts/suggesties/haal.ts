/** What the server suggests: a page to open, a field to send, or else words to ask; see LEESMIJ.md. */
export interface Suggestie {
  tekst: string;
  soort: string;
  icoon: string;
  taal?: string;
  adres?: string;
  veld?: string;
  waarde?: string;
}

/** Asks by POST, so that what is typed stands in no address. No answer, or one that cannot be read, is no suggestions. */
export async function haal(address: string, q: string, signal: AbortSignal): Promise<Suggestie[]> {
  try {
    const answer = await fetch(address, { method: 'POST', body: new URLSearchParams({ q }), signal });
    const found: unknown = answer.ok ? await answer.json() : [];
    return Array.isArray(found) ? (found as Suggestie[]) : [];
  } catch {
    return [];
  }
}
