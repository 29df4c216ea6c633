import { readFileSync } from 'node:fs';

/** Reads a JSON file beside the scripts. */
export function leesJson(file) {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
}

/**
 * The answer to a question an engine cannot settle, or undefined when nobody answered it yet.
 * An answer names engine and rule, and the texts that element or explanation has to contain: it speaks of nothing else.
 *
 * @param antwoorden list of { motor, regel, bevat (a text, or a list that has to be there altogether), pagina (part of the names of
 *     pages it is for; all when absent), antwoord }
 * @param naam of the page
 */
export function antwoordOp(antwoorden, motor, { regel, element, uitleg }, naam = '') {
  const where = `${element} ${uitleg}`;
  const speaksOfIt = ({ bevat, pagina = '' }) => naam.includes(pagina) && [bevat].flat().every((text) => where.includes(text));
  return antwoorden.find((known) => known.motor === motor && known.regel === regel && speaksOfIt(known))?.antwoord;
}

/** What a page shows may depend on the day and on the entry found first: so much of the rules must still apply there. */
const MINSTENS = 0.8;

/**
 * Compares how many rules applied with the last time that was kept.
 *
 * @param gehouden kept numbers by key (page, language, width, engine), null when the key is new
 * @param vast names of pages that are the same every day: there no rule may be missing
 * @param alles whether every page was judged: then a kept key without a count is a page that nobody looks at any more
 * @returns { minder: sentence per key with clearly fewer, nieuw: keys never kept }
 */
export function vergelijk(gehouden, geteld, { vast = [], alles = false } = {}) {
  const minder = [];
  const nieuw = [];
  for (const [key, count] of Object.entries(geteld)) {
    const before = gehouden[key];
    const enough = vast.includes(key.split(' ')[0]) ? 1 : MINSTENS;
    if (before === undefined) nieuw.push(key);
    else if (count < enough * before) minder.push(`${key}: ${count} rules applied, ${before} last time`);
  }
  const gone = alles ? Object.keys(gehouden).filter((key) => !(key in geteld)) : [];
  for (const key of gone) minder.push(`${key}: not judged, ${gehouden[key]} rules applied last time`);
  return { minder, nieuw };
}
