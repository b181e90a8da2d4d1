import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node'

const CLI = fileURLToPath(new URL('../../server/dist/cli.js', import.meta.url))

test('claimlint lsp --stdio is a language server, which ends with its client', async () => {
  // Editors add arguments of their own.
  const child = spawn(process.execPath, [CLI, 'lsp', '--stdio', `--clientProcessId=${process.pid}`])
  const ended = once(child, 'close')
  const stderr = text(child.stderr)
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  connection.listen()
  const result = await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} })
  expect(result).toMatchObject({ capabilities: { hoverProvider: true } })
  await connection.sendNotification('initialized', {})
  await connection.sendRequest('shutdown')
  await connection.sendNotification('exit')
  expect(await ended).toEqual([0, null])
  expect(await stderr).toBe('')
  connection.dispose()
})
