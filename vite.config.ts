import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'vite';

/** Left to be required at run time: Electron itself, and the database's native module. */
const external = ['electron', 'better-sqlite3', ...builtinModules, /^node:/];

/** Pictures in JPEG 2000 inside a PDF are decoded by this script, found by its name (see pdf-document.ts). */
const pdfDecoder = {
  name: 'pdf-decoder',
  generateBundle(this: { emitFile(file: { type: 'asset'; fileName: string; source: Uint8Array }): string }) {
    const name = 'openjpeg_nowasm_fallback.js';
    const source = readFileSync(join(import.meta.dirname, 'node_modules', 'pdfjs-dist', 'wasm', name));
    this.emitFile({ type: 'asset', fileName: `pdf/${name}`, source });
  },
};

const renderer: UserConfig = {
  root: 'renderer',
  base: './',
  plugins: [react(), pdfDecoder],
  build: { outDir: '../out/renderer', emptyOutDir: true, target: 'chrome114', modulePreload: { polyfill: false } },
};

interface Program {
  readonly entry: Readonly<Record<string, string>>;
  readonly folder: string;
  readonly extension: 'cjs' | 'mjs';
}

/** A program that runs in Node or Electron, one file per entry, with its own code bundled in. */
const program = ({ entry, folder, extension }: Program): UserConfig => ({
  build: {
    ssr: true,
    outDir: `out/${folder}`,
    emptyOutDir: true,
    target: 'node18',
    minify: false,
    rollupOptions: {
      input: { ...entry },
      external,
      output: {
        format: extension === 'cjs' ? 'cjs' : 'es',
        entryFileNames: `[name].${extension}`,
        chunkFileNames: `parts/[name]-[hash].${extension}`,
      },
    },
  },
  ssr: { noExternal: true, external: ['electron', 'better-sqlite3'] },
});

const browserShell: UserConfig = {
  build: {
    outDir: 'out/browser-host',
    emptyOutDir: true,
    target: 'chrome114',
    lib: { entry: 'electron/browser-host/client.ts', formats: ['iife'], name: 'shell', fileName: () => 'client.js' },
  },
};

/** What is built, by `vite build --mode <name>`. */
const builds: Readonly<Record<string, UserConfig>> = {
  renderer,
  main: program({
    entry: { main: 'electron/main/main.ts', 'start-shell': 'electron/main/start-shell.ts' },
    folder: 'main',
    extension: 'cjs',
  }),
  preload: program({ entry: { preload: 'electron/preload/preload.ts' }, folder: 'preload', extension: 'cjs' }),
  'data-host': program({
    entry: { 'data-host': 'electron/data-host/data-host.ts', 'workbook-worker': 'electron/excel/read/worker.ts' },
    folder: 'data-host',
    extension: 'mjs',
  }),
  'browser-shell': browserShell,
};

export default defineConfig(({ mode }) => ({ configFile: false, logLevel: 'warn', ...(builds[mode] ?? renderer) }));
