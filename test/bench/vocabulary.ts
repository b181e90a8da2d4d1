/*
 * The stock of words from which packages are made. Names of people and places are put together from syllables, so
 * that stories share common words and differ in rare ones, as real copy does.
 */

export type Words = readonly [string, ...string[]]

const words = (text: string): Words => {
  const [first = '', ...rest] = text.trim().split(/\s*,\s*/)
  return [first, ...rest]
}

export const SYLLABLES: Words = words(
  'bal, bren, cor, dar, el, fen, gal, har, im, jor, kel, lan, mar, nev, or, pel, quin, ros, sal, tor, ul, var, wen, yar, zel',
)
export const PLACE_ENDINGS: Words = words('burg, by, field, ford, ham, haven, mere, mouth, ness, stead, ton, wick')
export const FIRST_NAMES: Words = words(
  'Ada, Bruno, Clara, Dario, Edith, Felix, Greta, Hugo, Ines, Jonas, Karin, Leo, Mira, Nils, Olga, Pavel, Rosa, Stefan, Thea, Viktor',
)
export const ORGANISATIONS: Words = words(
  'Harbour Authority, Hospital Trust, School Board, Transport Union, Water Company, Theatre Foundation, Housing Fund, Rescue Service, Wildlife Society, Rail Operator, Farmers’ League, City Museum',
)
/** Things counted, in the plural. */
export const COUNTED: Words = words(
  'apprentices, beds, boats, books, bridges, buses, cameras, candidates, classrooms, containers, cottages, cyclists, dancers, delegates, drivers, engineers, exhibits, families, farmers, ferries, firefighters, flats, gardeners, generators, guests, horses, inspectors, lamps, libraries, lorries, members, musicians, nurses, officers, orchards, paintings, passengers, patients, pupils, pumps, residents, sailors, seats, shops, singers, students, surgeons, teachers, tents, tickets, trams, trees, turbines, vaccines, villages, visitors, volunteers, wagons, windows, workshops',
)
export const COUNT_VERBS: Words = words(
  'counted, inspected, listed, photographed, recorded, registered, reported, visited',
)
export const MEASURED: Words = words(
  'breakwater, bypass, canal, conveyor, dyke, embankment, fence, footpath, pipeline, promenade, runway, tunnel',
)
export const PAID: Words = words(
  'archive, cable, clinic, depot, extension, fleet, kitchen, lock, pavilion, playground, roof, sewer, signal box, stage, survey',
)
export const SHARES: Words = words(
  'households, journeys, leases, licences, orders, payments, permits, places, sales, shifts, votes, wells',
)
export const EVENTS: Words = words(
  'blockade, drought, excavation, festival, flood, inquiry, outage, reconstruction, regatta, renovation, strike, trial',
)
export const MONTHS: Words = words(
  'January, February, March, April, May, June, July, August, September, October, November, December',
)
export const SPEAKERS: Words = words(
  'an adviser, a spokeswoman, the chair, a neighbour, the treasurer, one of the organisers, a former director, the harbour master, a witness, the surveyor',
)
export const OPINIONS: Words = words(
  'nobody had expected so calm a morning, the decision came later than it should have, the plan deserves another hearing, the old arrangement had served its time, people had begun to lose patience, the letter was answered at last, the worst seems to be over, it was never a question of money, the weather decided more than the committee, the details would be settled in good time, every side had been heard, the matter had been talked about for far too long',
)
export const SCENES: Words = words(
  'Rain fell on the square while the speeches went on, A brass band played in front of the town hall, The gates stayed shut until noon, Most of the shutters along the quay were down, Children carried paper boats down to the water, The smell of tar hung over the yard, Somebody had tied a ribbon to the railing, A queue formed before the doors opened, The lights in the upper rooms burned all night, Gulls settled on the empty stands, The minutes of the meeting were read aloud twice, A dog slept under the table throughout',
)
export const LINKS: Words = words(
  'Even so, In the end, Meanwhile, For once, All the same, As before, On the whole, To be fair, Outside, Behind closed doors',
)

/** For sentences about nothing in particular, which make up most of a document. */
export const ADJECTIVES: Words = words(
  'abandoned, ancient, bare, bitter, brief, broad, careful, cheap, crooked, damp, dim, dusty, eager, empty, faded, faint, familiar, fragile, gentle, grand, grey, hasty, hollow, honest, idle, lonely, loud, modest, muddy, narrow, noisy, obscure, old, pale, patient, plain, polite, proud, quiet, rough, rusty, shallow, sharp, shy, slow, solemn, steep, stern, sturdy, sudden, tidy, tired, uneven, vacant, vivid, warm, weary, weathered, wide, wild',
)
export const NOUNS: Words = words(
  'alley, anchor, answer, applause, argument, attic, balcony, banner, barrel, bell, bench, border, bottle, bucket, candle, carpet, cellar, chapel, chimney, clock, coat, corner, corridor, courtyard, cupboard, curtain, dispute, doorway, drawer, envelope, farewell, garden, gesture, glance, harvest, hedge, hillside, kettle, ladder, lantern, ledger, letter, market, meadow, memory, mirror, morning, notice, orchard, palace, parcel, pavement, pillow, porch, promise, quarrel, rehearsal, remark, rumour, saddle, shadow, shelf, silence, staircase, statue, stove, street, suitcase, thunder, tower, umbrella, valley, verdict, village, warehouse, whistle, winter, yard',
)
export const ACTIONS: Words = words(
  'answered, borrowed, brightened, carried, changed, concealed, covered, crossed, delayed, described, divided, emptied, followed, forgot, framed, greeted, guarded, hid, ignored, interrupted, left, lit, mended, missed, occupied, opened, overlooked, painted, passed, polished, reached, remembered, reminded, repeated, revealed, shook, softened, spoiled, startled, surprised, swept, touched, troubled, welcomed',
)
