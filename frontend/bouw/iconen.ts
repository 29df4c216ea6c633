import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Adds the icons to a style sheet: a class `i-name` per file of a folder, its drawing a mask in the colour of the text. In the
 * style sheet, which a browser keeps, they cost nothing per page and nothing per use.
 */
export function iconen(folder: string, stylesheet: string): Plugin {
  return {
    name: 'iconen',
    enforce: 'pre',
    transform: (code, id) => (id === stylesheet ? `${code}\n${classes(folder)}` : null),
  };
}

function classes(folder: string): string {
  const names = readdirSync(folder).filter((file) => file.endsWith('.svg'));
  return names
    .sort()
    .map((file) => `.i-${file.slice(0, -'.svg'.length)}{--icoon:url("${address(join(folder, file))}")}`)
    .join('\n');
}

/** The drawing in few characters: all its lines in one path, what the files have in common once. */
function address(file: string): string {
  const lines = [...readFileSync(file, 'utf8').matchAll(/<path d="([^"]+)"/g)].map(([, d]) => d);
  const svg =
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='#000' stroke-width='2' " +
    `stroke-linecap='round' stroke-linejoin='round'><path d='${lines.join('')}'/></svg>`;
  return `data:image/svg+xml,${svg.replaceAll('<', '%3C').replaceAll('>', '%3E').replaceAll('#', '%23')}`;
}
