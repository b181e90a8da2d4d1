import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readingOf, unpackReadings } from '../../../server/src/contradictions/packReadings.js'
import type { SourceDocument } from '../../../server/src/document/sourceDocument.js'
import { SharedValues } from '../../../server/src/text/sharedValues.js'
import { ReadingWorkers } from '../../../server/src/workspace/readingWorkers.js'
import { folderWith } from '../../support/folder.js'
import { serverProgram } from '../../support/serverProgram.js'

function source(name: string, text = `The gallery ${name} owns 412 paintings.`): SourceDocument {
  return { uri: `file:///${name}.txt`, languageId: 'plaintext', text }
}

function workersOf(program: string, most = 2) {
  const told: string[] = []
  const workers = new ReadingWorkers(program, most, {
    fault: rule => told.push(`fault of ${rule}`),
    crashed: () => told.push('crashed'),
  })
  onTestFinished(() => workers.stop())
  return { workers, told }
}

async function realProgram(): Promise<string> {
  return path.join(path.dirname(await serverProgram()), 'readingWorker.cjs')
}

test('threads read what they are given, whoever of them is first', async () => {
  const { workers, told } = workersOf(await realProgram())
  const names = ['a', 'b', 'c', 'd', 'e']
  const results = await Promise.all(names.map(name => workers.read([source(name), source(`${name}${name}`)])))
  const texts = results.map(result => {
    const packed = unpackReadings(result?.pack ?? new Uint8Array(0), new SharedValues())
    return packed.map((reading, index) =>
      readingOf(reading, `file:///${index}.txt`).claims.map(({ text, id }) => `${text} ${id}`),
    )
  })
  expect(texts).toEqual(names.map(() => [['412 file:///0.txt#0'], ['412 file:///1.txt#0']]))
  expect(told).toEqual([])
})

test('what a thread is stopped over is not read, and the next task is', async () => {
  const { workers, told } = workersOf(await realProgram(), 1)
  const stopped = [workers.read([source('a')]), workers.read([source('b')])]
  workers.stop()
  expect(await Promise.all(stopped)).toEqual([undefined, undefined])
  expect(await workers.read([source('c')])).toMatchObject({ faults: [] })
  expect(told).toEqual([])
})

test.each([
  ['ends', 'process.exit(3)'],
  ['throws', 'throw new Error("no")'],
  ['is no program', 'this is no program'],
])('a thread that %s is told of once, and nothing is read any more', async (_, code) => {
  const body = code.startsWith('this')
    ? code
    : `require('node:worker_threads').parentPort.on('message', () => { ${code} })`
  const folder = folderWith({ 'broken.cjs': body })
  const { workers, told } = workersOf(path.join(folder, 'broken.cjs'))
  const results = await Promise.all([1, 2, 3, 4].map(number => workers.read([source(String(number))])))
  expect(results).toEqual([undefined, undefined, undefined, undefined])
  expect(await workers.read([source('later')])).toBeUndefined()
  expect(told).toEqual(['crashed'])
})
