/**
 * A hash of 64 bits as 16 hexadecimal digits: two lanes of 32 bits that multiply by different constants and are mixed
 * into each other at the end, as in MurmurHash3's finaliser (Austin Appleby, public domain).
 */
export function fingerprint(text: string): string {
  let high = 0x9e3779b9
  let low = 0x85ebca6b
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    high = Math.imul(high ^ unit, 0xcc9e2d51)
    low = Math.imul(low ^ unit, 0x1b873593)
  }
  high = mix(high ^ (low >>> 16))
  low = mix(low ^ (high >>> 13))
  return [high, low].map(lane => (lane >>> 0).toString(16).padStart(8, '0')).join('')
}

function mix(lane: number): number {
  const once = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
  return twice ^ (twice >>> 16)
}
