import { byWord } from './byWord.js'

/** Kinds of incident that are never one another: a crash is no fire. What says no more than "incident" is none of them. */
export type EventKind =
  | 'shooting'
  | 'stabbing'
  | 'crash'
  | 'fire'
  | 'explosion'
  | 'quake'
  | 'flood'
  | 'storm'
  | 'landslide'
  | 'avalanche'
  | 'eruption'
  | 'collapse'
  | 'drowning'
  | 'robbery'
  | 'outbreak'

/** Words that tell of what kind an incident was, nouns and verbs alike. */
export const EVENT_WORDS: ReadonlyMap<string, EventKind> = byWord({
  shooting:
    'shooting shootings shootout shootouts shot shots shoots gunfire gunshot gunshots gunman gunmen gunned gunfight',
  stabbing: 'stabbing stabbings stabbed stabs knife knifed',
  crash:
    'crash crashes crashed collision collisions collided collide wreck wrecked derailment derailed pileup overturned rollover',
  fire: 'fire fires blaze blazes inferno wildfire wildfires',
  explosion: 'explosion explosions exploded explodes blast blasts bomb bombs bombing bombings detonated',
  quake: 'quake quakes earthquake earthquakes tremor tremors aftershock aftershocks temblor',
  flood: 'flood floods flooding flooded tsunami',
  storm: 'storm storms hurricane hurricanes cyclone typhoon tornado tornadoes twister blizzard',
  landslide: 'landslide landslides mudslide mudslides',
  avalanche: 'avalanche avalanches',
  eruption: 'eruption eruptions volcano',
  collapse: 'collapse collapses collapsed',
  drowning: 'drowning drownings drowned capsized capsizing sank sinking',
  robbery: 'robbery robberies robbed burglary burglaries heist',
  outbreak: 'outbreak outbreaks epidemic',
})

/** Kinds that one incident may have together: a bomb goes off and sets a fire, a robber shoots. */
export const KINDS_TOGETHER: readonly (readonly EventKind[])[] = [
  ['crash', 'fire', 'explosion', 'collapse'],
  ['shooting', 'stabbing', 'robbery', 'explosion'],
  ['quake', 'flood', 'landslide', 'collapse', 'avalanche'],
  ['storm', 'flood', 'landslide', 'drowning', 'collapse'],
  ['eruption', 'flood', 'landslide'],
]

/** Words of a sentence that counts the people of several incidents, or of more than the one that is told. */
export const WIDER_SCOPE: ReadonlySet<string> = new Set(
  'across citywide countywide statewide nationwide worldwide collectively separate separately nationally annually'.split(
    ' ',
  ),
)

/** Nouns for incidents in the plural: a toll of "the bombings" sums up those of each. */
export const SEVERAL_EVENTS: ReadonlySet<string> = new Set(
  (
    'shootings shootouts stabbings crashes collisions wrecks fires blazes explosions blasts bombings attacks killings murders slayings incidents ' +
    'raids strikes airstrikes accidents clashes'
  ).split(' '),
)

/** Verbs by which an incident is given its place and time: "the fire broke out at", "the shooting took place on". */
export const OCCURRENCE_VERBS: ReadonlySet<string> = new Set(
  'happened occurred took place began started struck erupted unfolded broke hit happens occurs'.split(' '),
)

/** What stands for an incident that was named before. */
export const VAGUE_EVENTS: ReadonlySet<string> = new Set('it this incident attack accident tragedy'.split(' '))

/** Words before an incident that is one of several, or not the one that the text is about. */
export const NOT_THIS_ONE: ReadonlySet<string> = new Set(
  'another earlier previous separate other similar recent first second third fourth fifth last'.split(' '),
)
