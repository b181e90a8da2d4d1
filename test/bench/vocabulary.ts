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
/** What is done to things counted, and by whom is said elsewhere. */
export const COUNT_VERBS: Words = words(
  'adopted, assembled, bought, catalogued, chose, collected, counted, evacuated, exchanged, financed, housed, identified, insured, inspected, invited, licensed, listed, lost, measured, moved, numbered, photographed, recorded, recruited, registered, released, rented, replaced, reported, rescued, sheltered, shipped, sold, stored, trained, visited, vetted, welcomed',
)
export const MEASURED: Words = words(
  'breakwater, bypass, canal, conveyor, dyke, embankment, fence, footpath, pipeline, promenade, runway, tunnel',
)
export const PAID: Words = words(
  'archive, cable, clinic, depot, extension, fleet, kitchen, lock, pavilion, playground, roof, sewer, signal box, stage, survey',
)
export const PAY_VERBS: Words = words(
  'borrowed, demanded, donated, earned, lent, lost, offered, paid, promised, raised, saved, set aside, spent, wasted, withheld',
)
export const SHARES: Words = words(
  'households, journeys, leases, licences, orders, payments, permits, places, sales, shifts, votes, wells',
)
export const EVENTS: Words = words(
  'auction, blockade, carnival, census, crossing, drought, eclipse, election, evacuation, excavation, exhibition, expedition, famine, festival, flood, harvest, heatwave, hearing, inquiry, merger, outage, parade, pilgrimage, quarantine, reconstruction, referendum, regatta, rehearsal, renovation, retreat, siege, storm, strike, tournament, trial, vigil, voyage, walkout',
)
export const MONTHS: Words = words(
  'January, February, March, April, May, June, July, August, September, October, November, December',
)
export const SPEAKERS: Words = words(
  'an adviser, a spokeswoman, the chair, a neighbour, the treasurer, one of the organisers, a former director, the harbour master, a witness, the surveyor',
)
export const SCENES: Words = words(
  'Rain fell on the square while the speeches went on, A brass band played in front of the town hall, The gates stayed shut all morning, Most of the shutters along the quay were down, Children carried paper boats down to the water, The smell of tar hung over the yard, Somebody had tied a ribbon to the railing, A queue formed before the doors opened, The lights in the upper rooms burned all night, Gulls settled on the empty stands, The minutes of the meeting were read aloud again, A dog slept under the table throughout, Nobody had swept the steps, The windows rattled whenever a lorry passed, Coffee was handed round in paper cups, Two porters leaned on their brooms, The flags hung limp in the heat, A choir rehearsed behind the curtain, Bicycles lay in a heap beside the fence, Snow had drifted against the cellar door',
)
/** How something came to pass, and how it came to its end: for the times of an event. */
export const BEGINNINGS: Words = words(
  'began, broke out, was announced, was called, was declared, got under way, set in, started',
)
export const LASTINGS: Words = words('lasted, dragged on for, went on for, held the town for, ran for, took up')
export const LINKS: Words = words(
  'Even so, In the end, Meanwhile, For once, All the same, As before, On the whole, To be fair, Outside, Behind closed doors',
)

/** For sentences about nothing in particular, which make up most of a document. */
export const ACTIONS: Words = words(
  'answered, avoided, balanced, blamed, borrowed, brightened, buried, burned, carried, changed, chased, circled, cleared, climbed, coloured, combed, concealed, copied, covered, crossed, delayed, described, divided, dodged, doubted, drained, drew, dropped, echoed, emptied, envied, erased, escaped, faced, fed, filled, fixed, flattered, followed, forgot, framed, gathered, glued, greeted, guarded, guided, haunted, heated, hid, hired, hummed, ignored, interrupted, kissed, knew, left, lifted, lit, marked, mended, mirrored, missed, mixed, mocked, named, occupied, opened, overlooked, packed, painted, passed, patched, peeled, pierced, planted, polished, praised, pulled, pursued, quoted, reached, remembered, reminded, repeated, revealed, rinsed, ruined, scratched, sealed, shook, sketched, softened, spoiled, startled, stitched, stretched, surprised, swept, teased, tested, tied, toasted, touched, troubled, welcomed',
)
