/** Verbs that introduce or follow somebody's words, in the forms in which they do. */
export const SAYING_VERBS: ReadonlySet<string> = new Set(
  (
    'said says say saying told tells stated states stating announced announces added adds adding asked asks replied replies answered answers ' +
    'explained explains explaining insisted insists argued argues warned warns warning claimed claims declared declares noted notes noting ' +
    'remarked remarks observed observes commented comments wrote writes writing tweeted posted recalled recalls admitted admits acknowledged ' +
    'confirmed confirms continued concluded concludes conceded complained complains joked jokes quipped boasted promised promises vowed vows ' +
    'pledged urged urges testified shouted shouts cried cries whispered whispers muttered murmured yelled called responded responds reads read ' +
    'recounted exclaimed sighed snapped retorted emphasised emphasized stressed reiterated reflected suggested suggests maintained maintains ' +
    'describing described describes predicted predicts thought thinks informed'
  ).split(' '),
)

/** Words near a quotation that say it is not the speaker's own wording: two renderings of it may differ. */
export const TRANSLATION_WORDS: ReadonlySet<string> = new Set(
  'translated translation translator interpreter paraphrased paraphrasing paraphrase roughly'.split(' '),
)

/** Languages: behind "in" or "from" they say what a quotation is rendered from. */
export const LANGUAGES: ReadonlySet<string> = new Set(
  (
    'arabic bengali cantonese catalan chinese czech danish dutch farsi finnish french gaelic german greek hebrew hindi hungarian icelandic irish italian japanese kurdish ' +
    'korean latin mandarin norwegian pashto persian polish portuguese punjabi romanian russian serbian spanish swahili swedish tamil thai turkish ukrainian urdu ' +
    'vietnamese welsh yiddish'
  ).split(' '),
)

/** Words that say the same was said more than once, or on another occasion. */
export const REPETITION_WORDS: ReadonlySet<string> = new Set(
  'again repeated repeating repeats reiterated reiterating separately paraphrasing later elsewhere'.split(' '),
)

/** Words that say somebody is giving another person's words, or that several speak with one voice. */
export const RELAYED_WORDS: ReadonlySet<string> = new Set(
  'quoting quoted quotes citing cited cites echoing echoed echoes joint jointly both together reading recalling borrowing chorus'.split(
    ' ',
  ),
)

/** Pronouns that stand for a speaker named elsewhere. */
export const SPEAKER_PRONOUNS: ReadonlySet<string> = new Set('he she they it who we i you'.split(' '))
