/**
 * Words that end the name of a body, a building, a place or a thing, in lower case: a name that ends in one is nobody's,
 * and what stands in front of it is no title ("President Hotel", "Queen Street").
 */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  (
    'academy agency airlines airport airways alliance archive archives arena army assembly association authority avenue bank base bay beach board books bridge brigade brewery broadcasting bureau ' +
    'cabinet camp canal castle cathedral cave centre center chapel choir church cinema circle circus city clinic close club coast college commission committee community company conference congress ' +
    'consortium convention cooperative corporation corps council county court crescent crown cup dam department desert directorate district division dock docks drive east electric empire ' +
    'enterprises estate exchange express faculty farm farms federation ferries ferry festival fire force forces forest fort foundation front fund gallery games garden gardens gate gazette ' +
    'government green grid group guard guards guild hall harbour harbor haven heights herald highway hill hills holdings home hospital hotel house inc industries initiative inn inquiry institute ' +
    'institution insurance intelligence international island islands isle journal kingdom laboratories laboratory lake lane league library life line lines lodge ltd mail mall manor marathon ' +
    'market media memorial mill mills mine mines ministry mission monument motors mosque mountain mountains movement museum navy network news north ocean office opera orchestra organisation ' +
    'organization palace park parliament partners party peninsula pier place plant plaza point police polytechnic pool port post press prison prize productions project province quarter quay radio ' +
    'railway railways ranch range rangers records reef region registry republic research reserve resistance resort restaurant review river road rovers row sanctuary school schools sea senate ' +
    'service services shipyard shipping shop society solutions south square stadium star state states station steel store stores street strait studio studios summit sun supermarket swamp synagogue ' +
    'system systems team telegraph temple terminal terrace territory theatre theater times tower town township trail treaty tribune tribunal trophy trust tunnel union united university vale valley ' +
    'venture village wall walk war watch water waters way weekly west wharf wood woods works world yard zone zoo act bill award awards day week series'
  ).split(' '),
)

/** Bodies that measure and survey, by the nouns of their names. */
export const INSTITUTIONS: ReadonlySet<string> = new Set(
  'survey agency centre center observatory institute service bureau office university seismologists usgs emsc'.split(
    ' ',
  ),
)

/** Bodies, as written, that have what they are for behind "for" in their name: "the Institute for Coastal Studies". */
export const PURPOSEFUL_BODIES: ReadonlySet<string> = new Set(
  'Institute Centre Center Society Foundation Council Association Agency Office School Campaign Fund Trust Alliance Department Bureau Commission'.split(
    ' ',
  ),
)
