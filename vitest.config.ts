import { defineConfig } from 'vitest/config';

/** Scripts under tests/bench measure and tests/e2e/electron needs an Electron binary: both are started by hand. */
const startedByHand = ['tests/bench/**', 'tests/e2e/electron/**'];
const endToEnd = 'tests/e2e/**/*.test.{ts,tsx}';

export default defineConfig({
  test: {
    // Two at a time: several tests run browsers, workers or whole workbooks, and office machines have few cores.
    maxWorkers: 2,
    // Node strips types in WebAssembly. With many worker threads in one process V8 may crash while it exchanges the wrappers
    // of calls into it for faster ones, so it keeps those it has. The packed product strips nothing.
    execArgv: ['--wasm-wrapper-tiering-budget=2000000000'],
    projects: [
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...startedByHand, endToEnd],
          // Far more than needed: a busy or slow machine is no fault of the product.
          testTimeout: 90_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: [endToEnd],
          exclude: startedByHand,
          testTimeout: 90_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
