/**
 * How British spellings become American ones, as endings and stems of a lower-case word; the first that fits counts.
 * They are wider than a dictionary would be ("promise" goes the way of "organise"): they make words comparable, and
 * are never shown.
 */
export const SPELLING_VARIANTS: readonly (readonly [from: RegExp, to: string])[] = [
  [/^([a-z]{2,})our(s|ed|ing|able|ably|ite|ites|hood|hoods|ful|less|er|ers|y|ly)?$/, '$1or$2'],
  [/^(cent|theat|met|lit|fib|calib|somb|spect|lust|manoeuv|meag|kilomet|centimet|millimet)re(s|d)?$/, '$1er$2'],
  [/^(defen|offen|licen|preten|practi)ce(s|d)?$/, '$1se$2'],
  [/^([a-z]{3,})is(e|es|ed|er|ers|ing|ation|ations)$/, '$1iz$2'],
  [/^([a-z]{3,})ys(e|es|ed|er|ers|ing)$/, '$1yz$2'],
  [/^([a-z]{2,})ogue(s?)$/, '$1og$2'],
  [/^([a-z]+[aeiou])ll(ed|ing|er|ers|or|ors)$/, '$1l$2'],
  [/^(enrol|fulfil|instil|skil|wil)(ment|ments|ful)$/, '$1l$2'],
  [/^(an|p|encyclop|orthop|medi)ae/, '$1e'],
  [/^programme(s?)$/, 'program$1'],
  [/^grey/, 'gray'],
  [/^judgement/, 'judgment'],
  [/^cheque(s?)$/, 'check$1'],
  [/^tyre(s?)$/, 'tire$1'],
  [/^kerb(s?)$/, 'curb$1'],
  [/^plough/, 'plow'],
  [/^draught/, 'draft'],
  [/^mum('s|s)?$/, 'mom$1'],
  [/^aluminium/, 'aluminum'],
  [/^storey$/, 'story'],
  [/^storeys$/, 'stories'],
  [/^(to|back|for|up|after|on|in|out)wards$/, '$1ward'],
  [/^(among|amid)st$/, '$1'],
  [/^whilst$/, 'while'],
  [/^(learn|burn|spel|dream|lean|spoil)t$/, '$1ed'],
  [/^spel(?:t|led)$/, 'speled'],
  [/^adviser(s?)$/, 'advisor$1'],
  [/^okay$/, 'ok'],
]
