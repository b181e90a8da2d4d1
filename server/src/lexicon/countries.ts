/** Countries with the adjectives and nouns of their people, in lower case. */
const COUNTRIES: readonly (readonly [country: string, ...peoples: string[]])[] = (
  'afghanistan:afghan|albania:albanian|algeria:algerian|andorra:andorran|angola:angolan|argentina:argentine,argentinian|armenia:armenian|' +
  'australia:australian|austria:austrian|azerbaijan:azerbaijani,azeri|bahamas:bahamian|bahrain:bahraini|bangladesh:bangladeshi|' +
  'barbados:barbadian|belarus:belarusian|belgium:belgian|belize:belizean|benin:beninese|bhutan:bhutanese|bolivia:bolivian|bosnia:bosnian|' +
  'botswana:botswanan|brazil:brazilian|brunei:bruneian|bulgaria:bulgarian|burundi:burundian|cambodia:cambodian|cameroon:cameroonian|' +
  'canada:canadian|chad:chadian|chile:chilean|china:chinese|colombia:colombian|congo:congolese|croatia:croatian,croat|cuba:cuban|' +
  'cyprus:cypriot|czechia:czech|denmark:danish,dane|dominica:dominican|ecuador:ecuadorian,ecuadorean|egypt:egyptian|england:english|' +
  'eritrea:eritrean|estonia:estonian|ethiopia:ethiopian|fiji:fijian|finland:finnish,finn|france:french|gabon:gabonese|gambia:gambian|' +
  'georgia:georgian|germany:german|ghana:ghanaian|greece:greek|greenland:greenlandic|grenada:grenadian|guatemala:guatemalan|guinea:guinean|' +
  'guyana:guyanese|haiti:haitian|honduras:honduran|hungary:hungarian|iceland:icelandic,icelander|india:indian|indonesia:indonesian|' +
  'iran:iranian|iraq:iraqi|ireland:irish|israel:israeli|italy:italian|jamaica:jamaican|japan:japanese|jordan:jordanian|kazakhstan:kazakh|' +
  'kenya:kenyan|kosovo:kosovan,kosovar|kuwait:kuwaiti|kyrgyzstan:kyrgyz|laos:laotian|latvia:latvian|lebanon:lebanese|liberia:liberian|' +
  'libya:libyan|liechtenstein:liechtensteiner|lithuania:lithuanian|luxembourg:luxembourger|madagascar:malagasy|malawi:malawian|' +
  'malaysia:malaysian|maldives:maldivian|mali:malian|malta:maltese|mauritania:mauritanian|mauritius:mauritian|mexico:mexican|' +
  'moldova:moldovan|monaco:monegasque|mongolia:mongolian|montenegro:montenegrin|morocco:moroccan|mozambique:mozambican|myanmar:burmese|' +
  'namibia:namibian|nepal:nepali,nepalese|netherlands:dutch|nicaragua:nicaraguan|niger:nigerien|nigeria:nigerian|norway:norwegian|' +
  'oman:omani|pakistan:pakistani|palestine:palestinian|panama:panamanian|paraguay:paraguayan|peru:peruvian|philippines:filipino,philippine|' +
  'poland:polish,pole|portugal:portuguese|qatar:qatari|romania:romanian|russia:russian|rwanda:rwandan|samoa:samoan|scotland:scottish,scot|' +
  'senegal:senegalese|serbia:serbian,serb|singapore:singaporean|slovakia:slovak,slovakian|slovenia:slovenian,slovene|somalia:somali|' +
  'spain:spanish,spaniard|sudan:sudanese|suriname:surinamese|sweden:swedish,swede|switzerland:swiss|syria:syrian|taiwan:taiwanese|' +
  'tajikistan:tajik|tanzania:tanzanian|thailand:thai|togo:togolese|tonga:tongan|tunisia:tunisian|turkey:turkish,turk|turkmenistan:turkmen|' +
  'uganda:ugandan|ukraine:ukrainian|uruguay:uruguayan|uzbekistan:uzbek|venezuela:venezuelan|vietnam:vietnamese|wales:welsh|yemen:yemeni|' +
  'zambia:zambian|zimbabwe:zimbabwean|britain:british,briton|america:american|europe:european|africa:african|asia:asian'
)
  .split('|')
  .map(entry => {
    const [country = '', peoples = ''] = entry.split(':')
    return [country, ...peoples.split(',')] as const
  })

/** Nationality by adjective or noun, singular or plural: "iraqis" → "iraq". */
export const COUNTRY_BY_PEOPLE: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(([country, ...peoples]) =>
    peoples.flatMap(people => [people, `${people}s`].map(form => [form, country] as const)),
  ),
)

/** Names of countries and continents. */
export const COUNTRY_NAMES: ReadonlySet<string> = new Set([
  ...COUNTRIES.map(([country]) => country),
  'united kingdom',
  'united states',
  'uk',
  'us',
  'usa',
  'eu',
  'uae',
  'saudi arabia',
  'south africa',
  'south korea',
  'north korea',
  'new zealand',
  'sri lanka',
  'costa rica',
  'el salvador',
  'sierra leone',
  'burkina faso',
  'ivory coast',
  'czech republic',
  'dominican republic',
  'northern ireland',
])

/** Adjectives and nouns of religions, languages and parts of the world: they are spelled in many ways and name nobody. */
export const OTHER_ADJECTIVES: ReadonlySet<string> = new Set(
  (
    'christian christians catholic catholics protestant protestants anglican methodist baptist orthodox jewish jew jews muslim muslims moslem islamic islamist islamists ' +
    "sunni sunnis shia shias shi'a shiite shiites shi'ite shi'ites hindu hindus sikh sikhs buddhist buddhists arab arabs arabic kurdish kurd kurds berber basque catalan " +
    'bengali punjabi tamil tibetan uyghur uighur roma jewish latin latino latina hispanic hebrew persian farsi slavic nordic scandinavian baltic balkan arctic antarctic ' +
    'western eastern northern southern atlantic pacific mediterranean caribbean victorian edwardian georgian tudor roman gothic norman saxon viking soviet nazi communist ' +
    'marxist socialist democratic republican conservative liberal labour green tory tories democrat democrats republicans liberals conservatives'
  ).split(' '),
)
