import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,word}/**/*.test.ts'],
    // Real files and real conversions: slower than pure functions, never unbounded.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
