const DOWNLOADS = 'https://update.code.visualstudio.com/api/releases/stable'
const PROBE_LIMIT_MS = 5_000

/**
 * True when desktop VS Code can be downloaded and has a screen to open on. `CLAIMLINT_E2E_HOST=desktop` or `server` decides
 * instead of the probe.
 */
export async function desktopVsCodeIsWithinReach(): Promise<boolean> {
  const wanted = process.env['CLAIMLINT_E2E_HOST']
  if (wanted) return wanted === 'desktop'
  const screen = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
  if (!screen) return false
  try {
    const answer = await fetch(DOWNLOADS, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_LIMIT_MS) })
    return answer.ok
  } catch {
    return false
  }
}
