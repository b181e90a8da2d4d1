import { expect, test } from 'vitest'
import { createOpQueue } from '../../../server/src/workspace/opQueue.js'

/** A queue whose operation ends when the test says so. */
function heldQueue() {
  const started: (() => void)[] = []
  const queue = createOpQueue(() => new Promise<void>(end => started.push(end)))
  const endLast = () => started.at(-1)?.()
  return { queue, started, endLast }
}

test('runs at once when idle, one at a time, and once more for all that came meanwhile', async () => {
  const { queue, started, endLast } = heldQueue()
  queue.request()
  await Promise.resolve()
  expect(started).toHaveLength(1)
  queue.request()
  queue.request()
  queue.request()
  await Promise.resolve()
  expect(started).toHaveLength(1)
  const idle = queue.idle()
  endLast()
  await new Promise(setImmediate)
  expect(started).toHaveLength(2)
  endLast()
  await idle
  expect(started).toHaveLength(2)
})

test('is idle when nothing was asked for', async () => {
  const { queue, started } = heldQueue()
  await queue.idle()
  expect(started).toHaveLength(0)
})

test('a request made by the operation itself leads to one more run', async () => {
  let runs = 0
  const queue = createOpQueue(async () => {
    runs++
    if (runs === 1) queue.request()
  })
  queue.request()
  await queue.idle()
  expect(runs).toBe(2)
})
