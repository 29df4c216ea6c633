import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { iconen } from './bouw/iconen.ts';
import { licenties } from './bouw/licenties.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const css = 'src/main/css/main.css';

/** Files go where the jar serves them from; `manifest.json` tells the templates the hashed names (see src/main/ts/LEESMIJ.md). */
export default defineConfig({
  base: '/assets/',
  publicDir: false,
  plugins: [iconen(here('src/main/iconen'), here(css)), licenties(here('.'))],
  build: {
    outDir: here('target/classes/static/assets'),
    emptyOutDir: true,
    assetsDir: '.',
    manifest: 'manifest.json',
    target: 'es2022',
    assetsInlineLimit: 0, // data: addresses would need a wider Content-Security-Policy
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ['src/main/ts/eilanden.ts', css].map(here).filter((file) => existsSync(file)),
    },
  },
  test: {
    environment: 'jsdom',
    include: ['src/test/ts/**/*.test.ts'],
    restoreMocks: true,
    unstubGlobals: true,
    fileParallelism: false,
  },
});
