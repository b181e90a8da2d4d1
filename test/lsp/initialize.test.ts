import { expect, test } from 'vitest'
import { ABLE, LspSession } from '../support/lspSession.js'

test('offers an able client everything', async () => {
  const { initializeResult } = await LspSession.start({ capabilities: ABLE })
  expect(initializeResult).toMatchInlineSnapshot(`
    {
      "capabilities": {
        "codeActionProvider": {
          "codeActionKinds": [
            "quickfix",
          ],
        },
        "codeLensProvider": {},
        "documentHighlightProvider": true,
        "hoverProvider": true,
        "inlayHintProvider": true,
        "positionEncoding": "utf-16",
        "referencesProvider": true,
        "renameProvider": true,
        "textDocumentSync": {
          "change": 2,
          "openClose": true,
        },
        "workspace": {
          "workspaceFolders": {
            "changeNotifications": true,
            "supported": true,
          },
        },
      },
      "serverInfo": {
        "name": "claimlint",
      },
    }
  `)
})

test('offers a client without capabilities what needs none', async () => {
  const { initializeResult } = await LspSession.start()
  expect(initializeResult).toMatchInlineSnapshot(`
    {
      "capabilities": {
        "codeLensProvider": {},
        "documentHighlightProvider": true,
        "hoverProvider": true,
        "inlayHintProvider": true,
        "referencesProvider": true,
        "renameProvider": true,
        "textDocumentSync": {
          "change": 2,
          "openClose": true,
        },
      },
      "serverInfo": {
        "name": "claimlint",
      },
    }
  `)
})

test.each([
  { offered: ['utf-8', 'utf-16'], chosen: 'utf-16' },
  { offered: ['utf-8'], chosen: 'utf-8' },
  { offered: ['utf-32', 'utf-8'], chosen: 'utf-32' },
  { offered: ['utf-7'], chosen: 'utf-16' },
])('chooses $chosen among $offered', async ({ offered, chosen }) => {
  const session = await LspSession.start({ capabilities: { general: { positionEncodings: offered } } })
  expect(session.initializeResult.capabilities.positionEncoding).toBe(chosen)
})

test('registers only what the client can register', async () => {
  const able = await LspSession.start({ capabilities: ABLE })
  await able.settle()
  expect(new Set(able.registered)).toEqual(
    new Set(['workspace/didChangeConfiguration', 'workspace/didChangeWatchedFiles']),
  )
  const unable = await LspSession.start({ capabilities: { workspace: { configuration: true } } })
  await unable.settle()
  expect(unable.registered).toEqual([])
})

test('ends with the client', async () => {
  const session = await LspSession.start()
  expect(await session.end()).toBe(0)
})
