/*
 * Words of lists and of their parts.
 */

/** What says that a list does not name everything, or names more than is counted. */
export const OPEN_LIST_WORDS: readonly string[] =
  `including, included, includes, include, among, amongst, such as, for example, for instance, e.g., notably, especially, particularly, mainly,
  mostly, chiefly, primarily, largely, principally, most of them, some of them, other, others, the rest, the remaining, remaining, remainder, etc,
  etc., and so on, and more, and many more, at least, of which, of whom, of them, of these, as well as, apart from, except, excluding, not counting,
  in addition, additional, extra, plus, respectively, either, or, overlapping, both, also, bonus, roughly, about, around, approximately, some, nearly, almost, up to`.split(
    /,\s+/,
  )

/** Nouns, in the singular, whose members a list gives whatever else the sentence says: "five reasons why it closed:". */
export const LISTED_NOUNS: ReadonlySet<string> = new Set(
  `reason thing way step point rule question tip option item fact lesson takeaway factor cause type kind category stage phase goal aim objective
  condition requirement measure proposal recommendation principle example feature benefit advantage disadvantage drawback component element theme
  finding criterion task problem issue challenge mistake myth argument suggestion idea topic method technique strategy rule law pillar priority value
  form format section chapter part piece area change improvement difference similarity characteristic property attribute aspect ingredient symptom
  sign clue trick alternative scenario case exception restriction limitation risk threat trend highlight milestone resource tool habit guideline
  command parameter argument field flag setting mode variable`.split(/\s+/),
)

/** Words for a number of people or things taken together. */
export const COLLECTIVE_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['pair', 2],
  ['duo', 2],
  ['trio', 3],
  ['threesome', 3],
  ['quartet', 4],
  ['foursome', 4],
  ['quintet', 5],
  ['sextet', 6],
])

/** Who belongs to something, whatever it is: the members of a group are its nations, its players or its partners. */
export const MEMBER_NOUNS: ReadonlySet<string> = new Set(
  'member partner player nation country state party signatory founder singer musician dancer juror judge actor performer sailor crewman rower survivor'.split(
    ' ',
  ),
)

/** People who are a group of their own, and of whom a text may name all. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  'sister brother sibling son daughter cousin heir finalist winner candidate nominee author trustee suspect defendant hostage climber astronaut contestant applicant bidder medallist medalist laureate accused'.split(
    ' ',
  ),
)

/** What stands behind a name between commas and is no name of its own. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(
  'jr jr. sr sr. ii iii iv inc inc. ltd ltd. llc plc co co. phd ph.d. md m.d. mp qc kc esq esq. dds rn obe mbe cbe'.split(
    ' ',
  ),
)

/** Names with an "and" inside. */
export const NAMES_WITH_AND: readonly string[] =
  `Trinidad and Tobago, Bosnia and Herzegovina, Antigua and Barbuda, Saint Kitts and Nevis, St Kitts and Nevis, St. Kitts and Nevis,
  Saint Vincent and the Grenadines, São Tomé and Príncipe, Turks and Caicos, Wallis and Futuna, Tyne and Wear, Brighton and Hove, Dumfries and Galloway,
  Perth and Kinross, Newfoundland and Labrador, Saba and Statia, Marks and Spencer, Johnson and Johnson, Procter and Gamble, Ernst and Young,
  Schleswig and Holstein, Jammu and Kashmir, Serbia and Montenegro, Windsor and Maidenhead, Kensington and Chelsea, Hammersmith and Fulham`.split(
    /,\s+/,
  )
