import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Everything that needs no VS Code. The suite in test/e2e/ runs inside one, by `npm run test:e2e`.
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    reporters: process.env['CI'] ? ['default', ['junit', { outputFile: 'out/vitest.xml' }]] : ['default'],
  },
})
