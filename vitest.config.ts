import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Everything that needs no VS Code. The suite in test/e2e/ runs inside one, by `npm run test:e2e`.
    include: ['test/**/*.test.ts'],
    // Many tests start a process, which on a busy machine takes seconds: the limit is there for one that hangs.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    exclude: ['test/e2e/**', 'node_modules/**'],
    reporters: process.env['CI'] ? ['default', ['junit', { outputFile: 'out/vitest.xml' }]] : ['default'],
  },
})
