import { defineConfig } from '@playwright/test';

// The real app: one Electron at a time, so that timing and focus are those of one person at one desk.
export default defineConfig({
  testDir: '.',
  outputDir: '../../.cache/test-results',
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env['CI'] === 'true',
  reporter: 'list',
});
