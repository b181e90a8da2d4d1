/**
 * Milliseconds of the processor that a run takes, those of the garbage collector's threads among them: other work on the
 * machine hardly disturbs them.
 */
export function cpuTimed(run: () => void): number {
  const started = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1000
}
