import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { teksten, verboden, type Lock } from '../../../bouw/licenties';

const ours = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;

describe('licences of shipped packages', () => {
  it('are on the list', () => {
    expect(verboden(ours)).toEqual([]);
  });

  it('are named when they are not on the list or absent, also of a package of a package', () => {
    const planted: Lock = {
      packages: {
        '': { license: 'GPL-3.0-only' },
        'node_modules/goed': { license: 'MIT' },
        'node_modules/goed/node_modules/@fout/diep': { license: 'AGPL-3.0-only' },
        'node_modules/zonder': {},
        'node_modules/gereedschap': { license: 'GPL-3.0-only', dev: true },
      },
    };
    expect(verboden(planted)).toEqual(['@fout/diep: AGPL-3.0-only', 'zonder: no licence']);
  });

  it('go along in full, those of the font and the icons too', () => {
    const text = teksten('.', ours);
    for (const part of ['leaflet 1.9.4', 'Volodymyr', 'David Leaver', 'SIL OPEN FONT LICENSE', 'Paweł Kuna']) {
      expect(text).toContain(part);
    }
  });
});
