import { defineConfig } from 'vitest/config'

/** Everything that needs no VS Code. The suite in test/e2e/ runs inside one, by `npm run test:e2e`. */
const ALL = ['test/**/*.test.ts']
const ELSEWHERE = ['test/e2e/**', 'node_modules/**']

/** Tests of stations that keep nothing from one text to the next: they can share the modules that they load. */
const PURE = [
  'test/unit/{text,lexicon,values,document,mentions,entities,quotations,claims}/**/*.test.ts',
  'test/unit/{facts,arithmetic,contradictions,features,factTable}/**/*.test.ts',
]

/** Of those the ones that put something in the place of a module, or make sets of words of their own. */
const WITH_OWN_MODULES = [
  'test/unit/arithmetic/checkDocument.test.ts',
  'test/unit/arithmetic/needs.test.ts',
  'test/unit/arithmetic/screened.test.ts',
  'test/unit/document/wordSets.test.ts',
]

export default defineConfig({
  test: {
    // Many tests start a process, which on a busy machine takes seconds: the limit is there for one that hangs.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    reporters: process.env['CI'] ? ['default', ['junit', { outputFile: 'out/vitest.xml' }]] : ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: PURE,
          exclude: [...ELSEWHERE, ...WITH_OWN_MODULES],
          // Most of their time would go by while every file loads the whole engine for itself.
          isolate: false,
          setupFiles: ['test/support/wholeEngine.ts'],
        },
      },
      { extends: true, test: { name: 'own modules', include: WITH_OWN_MODULES } },
      { extends: true, test: { name: 'whole', include: ALL, exclude: [...ELSEWHERE, ...PURE] } },
    ],
  },
})
