import type { Span } from '../text/span.js'

const URL_START = /(?:\b[a-z][a-z\d+.-]{1,31}:\/\/|\bwww\.(?=[^\s.]))[^\s<>[\]"“”`|\uFFFC]+/gi
const LOCAL_PART = /[\w.+-]/
const DOMAIN = /[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/y
/** The longest local part of a mail address, RFC 5321. */
const LONGEST_LOCAL_PART = 64

/**
 * The URLs and mail addresses that stand in prose without any markup, in order and without overlap. Punctuation that
 * ends the sentence around a URL is not part of it, nor is a closing bracket that was opened before it.
 */
export function findBareLinks(text: string): readonly Span[] {
  const urls = text.includes('://') || /www\./i.test(text) ? findUrls(text) : []
  const addresses = text.includes('@') ? findAddresses(text) : []
  if (addresses.length === 0) return urls
  const links = [...urls, ...addresses].sort((a, b) => a.start - b.start)
  let end = 0
  return links.filter(link => {
    if (link.start < end) return false
    end = link.end
    return true
  })
}

function findUrls(text: string): Span[] {
  return Array.from(text.matchAll(URL_START), match => {
    const length = match[0].length - trailingPunctuation(match[0])
    return { start: match.index, end: match.index + length }
  })
}

/** How many characters at the end of `url` belong to the sentence around it. */
function trailingPunctuation(url: string): number {
  let unopened = 0
  for (const character of url) {
    if (character === ')') unopened++
    else if (character === '(') unopened--
  }
  let end = url.length
  for (; end > 0; end--) {
    const last = url.charAt(end - 1)
    if (last === ')' && unopened > 0) unopened--
    else if (!"?!.,:;*_~'’…".includes(last)) break
  }
  return url.length - end
}

function findAddresses(text: string): Span[] {
  const found: Span[] = []
  let end = 0
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const limit = Math.max(end, at - LONGEST_LOCAL_PART)
    let start = at
    while (start > limit && LOCAL_PART.test(text.charAt(start - 1))) start--
    DOMAIN.lastIndex = at + 1
    const domain = start < at ? DOMAIN.exec(text)?.[0] : undefined
    if (domain === undefined) continue
    end = at + 1 + domain.length
    found.push({ start, end })
  }
  return found
}
