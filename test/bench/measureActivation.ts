import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type Timing, timing } from './statistics.js'

const BUNDLE = fileURLToPath(new URL('../../dist/extension.cjs', import.meta.url))
const TURNS = 21

/** VS Code is anything that is asked of it: loading the bundle asks for base classes and events. */
const SCRIPT = `
  const Module = require('node:module')
  const load = Module._load
  const anything = new Proxy(function () {}, {
    get: (target, key) => (key === 'prototype' ? target.prototype : key === Symbol.toPrimitive ? () => '' : anything),
    apply: () => anything,
    construct: () => ({}),
  })
  Module._load = (name, ...rest) => (name === 'vscode' ? anything : load(name, ...rest))
  const before = process.cpuUsage()
  require(${JSON.stringify(BUNDLE)})
  const { user, system } = process.cpuUsage(before)
  console.log((user + system) / 1000)
`

/** Milliseconds of the processor in which Node loads the extension's bundle, each time in a new process. */
export function measureActivation(): Timing {
  return timing(
    Array.from({ length: TURNS }, () =>
      Number(execFileSync(process.execPath, ['--eval', SCRIPT], { encoding: 'utf8' })),
    ),
  )
}
