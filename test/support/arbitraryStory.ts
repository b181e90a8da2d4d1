import fc from 'fast-check'
import type { SourceDocument } from '../../server/src/index.js'

/** Ways of giving a number, with every register: exact, round, hedged, bound, range, vague, in words. */
const count = fc.oneof(
  fc.integer({ min: 2, max: 5000 }).map(n => n.toLocaleString('en-US')),
  fc.constantFrom('about 10', '16', 'ten', 'nearly 3,000', '3,140', 'more than 200', 'between 12 and 15', 'dozens of'),
)
const sum = fc.constantFrom('$4.5 million', '$45 million', 'about $4m', '£3.2m', '€1,200', 'more than $3 million')
const length = fc.constantFrom('40 km', '70 km', '25 miles', 'just over 80 metres', '79 metres', 'five kilometres')
const share = fc.constantFrom('62%', '68 per cent', 'nearly 70 percent', '4.5%', 'two percentage points')
const span = fc.constantFrom('18 months', 'nearly two years', 'about 18 months', 'a year and a half', '36 hours')
const day = fc.constantFrom('4 June', '14 June', 'June 4, 2025', '2025-06-14', 'Monday')
const age = fc.constantFrom('41', '43', '57')

const slip = fc.constantFrom('31 April', 'Monday 5 March 2024', 'Tuesday 5 March 2024', 'thirty (20)', 'twelve (12)')

const parts = fc.constantFrom('18 from Lund, 12 from Varn and 10 from Brell', '20 from Lund and 21 from Varn')

const wording = fc.constantFrom(
  'We never sold a boat to anybody who asked the price of it',
  'We have never sold a boat to anyone who asked for its price',
  'We never sold a boat … to anybody who asked',
  'The library is the last warm room in the town',
  'It is the last warm room in town',
)
const speaker = fc.constantFrom('Ada Roe', 'Tomas Oake', 'Ms Roe', 'a clerk', 'she')

const name = fc.constantFrom('Serhii Bondarenko', 'Sergey Bondarenko', 'Bondarenko', 'Malcolm Oake', 'Martin Oake')

const post = fc.constantFrom('Finance director', 'Chief executive', 'The late', 'His cousin', 'His brother')

/** Sentences of a handful of stories; `@` is the value. Stories share subjects, so that claims meet. */
const sentences: readonly (readonly [string, fc.Arbitrary<string>])[] = [
  ['The Tessel Gallery owns @ paintings, most of them left to it by a shipbuilder.', count],
  ['All @ paintings of the Tessel Gallery came through the flood.', count],
  ['The Northern Front commands @ fighters in the valley, officials said.', count],
  ['Talks in Vashti ended when @ fighters of the Northern Front left the valley.', count],
  ['The river council is made up of @ factions, each with one vote.', count],
  ['An additional @ guests came to the wedding at the Skerry lighthouse.', count],
  ['The ministry awarded the tidal power station in Solvik a grant of @.', sum],
  ['The tidal power station in Solvik cost @, up from $3 million in 2019.', sum],
  ['The camp at Tamsa lies @ from the border.', length],
  ['The Ferro bridge is @ long and carries the footpath to Brell.', length],
  ['In the survey @ of members of the Castell library read a novel a month.', share],
  ['The strike in the docks of Lund began @ ago.', span],
  ['The strike in the docks of Lund lasted @ and ended without a settlement.', span],
  ['The Meridian concert hall opens to the public on @.', day],
  ['Ivo Brandt, @, told the court in Varn that the storm had taken his nets.', age],
  ['The lease of the Skerry boathouse names @ as its term.', slip],
  ['The congress has 41 delegates: @.', parts],
  ['The harbour was quiet, and nobody had anything to add.', fc.constant('')],
  ['“@,” said Ada Roe of the harbour in Lund.', wording],
  ['“The nets are gone and the sea has them,” @ said in Lund.', speaker],
  ['The harbour master of Lund, @, told the court in Varn about the storm.', name],
  ['@ Malcolm Oake read the lease of the Skerry boathouse.', post],
  ['The World Farming @ (WFA) paid for the nets in Lund.', fc.constantFrom('Alliance', 'Association')],
  ['> He called it “the best of all soups” & left 🙂.', fc.constant('')],
]

/** One paragraph: a sentence or two. */
export const paragraph = fc
  .array(
    fc.constantFrom(...sentences).chain(([text, value]) => value.map(written => text.replace('@', written))),
    { minLength: 1, maxLength: 2 },
  )
  .map(parts => parts.join(' '))

/** The text of a document: one to five paragraphs. */
export const storyText = fc.array(paragraph, { minLength: 1, maxLength: 5 }).map(parts => `${parts.join('\n\n')}\n`)

/** Documents with URIs of their own, in Markdown and plain text, some with a date. */
export function stories(minLength: number, maxLength: number): fc.Arbitrary<SourceDocument[]> {
  return fc
    .array(
      fc.record({
        text: storyText,
        markdown: fc.boolean(),
        date: fc.constantFrom(undefined, '2025-04-08', '2024-01-31'),
      }),
      { minLength, maxLength },
    )
    .map(parts => parts.map(({ text, markdown, date }, index) => story(index, text, markdown, date)))
}

/** A document of a set, by its place in it. */
export function story(index: number, text: string, markdown = true, date?: string): SourceDocument {
  const uri = `file:///stories/${String(index).padStart(2, '0')}.${markdown ? 'md' : 'txt'}`
  return { uri, languageId: markdown ? 'markdown' : 'plaintext', text, ...(date === undefined ? {} : { date }) }
}
