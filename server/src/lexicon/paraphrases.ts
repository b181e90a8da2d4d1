import { SYNONYM_CLASSES } from './synonyms.js'
import { EVENT_CLASSES } from './verbs.js'

/**
 * Words with which two writers tell one thing, nouns and verbs alike. They are evidence that passages speak of one
 * thing, and no more: "officers" and "police" make two sentences alike, and count nothing. Each word stands in one class.
 */
const TOLD_ALIKE = `police officer officers constable
begin start commence launch open inaugurate opening beginning
end finish close conclude expire shut closure deadline
earn pay salary wage wages earnings paid
apply application applicant
submit submission filed file lodge lodged
entry enter entrant
hold contain store capacity
fine fined penalty
weigh weight heavy scales
call summon alert
meeting session assembly
collect gather
jail prison imprison imprisoned imprisonment
inquiry investigation investigate probe
pact treaty accord
exhibition exhibit display
concert gig
journey voyage crossing
rescue save
march demonstration protest rally
summit top
hurt injure wound injury injured wounded
search hunt
relocate evacuate
vote poll ballot election elect
approve back endorse
victory win winner
quake earthquake tremor epicentre epicenter
blaze fire
storm hurricane
murder kill killing killed slaying slain
resign quit
buy purchase acquire acquisition
sell sale sold
begun began
build construct erect construction`

/** Every class, its first word standing for all. */
export const PARAPHRASES: readonly (readonly string[])[] = [
  ...TOLD_ALIKE.split('\n').map(line => line.split(' ')),
  ...SYNONYM_CLASSES,
  ...EVENT_CLASSES,
]
