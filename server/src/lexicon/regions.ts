/** Regions that hold towns, in lower case: a town and the region around it are one place told more and less exactly. */
export const REGIONS: ReadonlySet<string> = new Set(
  (
    'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|' +
    'maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york state|' +
    'north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|' +
    'west virginia|wisconsin|wyoming|ontario|quebec|alberta|manitoba|saskatchewan|nova scotia|british columbia|new south wales|queensland|tasmania|' +
    'bavaria|saxony|hesse|brittany|normandy|provence|alsace|tuscany|lombardy|sicily|sardinia|catalonia|andalusia|galicia|ulster|munster|leinster|' +
    'connacht|kent|sussex|surrey|essex|norfolk|suffolk|dorset|devon|cornwall|somerset|cumbria|rutland|fife|highlands|islands|midlands|east anglia|' +
    'punjab|kashmir|bengal|kerala|gujarat|sindh|anatolia|siberia|crimea|donbas|scandinavia|balkans|caucasus|levant|sahel|patagonia'
  ).split('|'),
)

/** Last words of names of regions: "West Yorkshire", "Cook County", "Anbar Province". */
export const REGION_NOUNS: ReadonlySet<string> = new Set(
  'county counties province region district state states shire valley coast peninsula island islands territory governorate prefecture canton oblast department'.split(
    ' ',
  ),
)

/** What has inhabitants, whose number is the size of it: "in the town of 2,400 residents". */
export const INHABITED_PLACES: ReadonlySet<string> = new Set(
  'town city village hamlet county community district suburb island country nation municipality settlement parish region province state borough neighbourhood neighborhood metropolis'.split(
    ' ',
  ),
)
