/** What people are called by where they come from, in lower case: "the 47-year-old Dane" gives no name. */
export const DEMONYMS: ReadonlySet<string> = new Set(
  (
    'american canadian mexican brazilian argentine argentinian chilean colombian cuban peruvian venezuelan jamaican haitian dominican ' +
    'british briton english englishman englishwoman scottish scot scotsman welsh welshman irish irishman irishwoman french frenchman frenchwoman ' +
    'german austrian swiss dutch dutchman belgian italian spanish spaniard portuguese greek turkish turk cypriot maltese danish dane swedish swede ' +
    'norwegian finnish finn icelandic polish pole czech slovak hungarian romanian bulgarian serbian serb croatian croat bosnian albanian slovenian ' +
    'russian ukrainian belarusian georgian armenian azerbaijani kazakh uzbek estonian latvian lithuanian israeli palestinian lebanese syrian ' +
    'jordanian iraqi iranian saudi yemeni egyptian libyan tunisian algerian moroccan sudanese ethiopian kenyan ugandan nigerian ghanaian ' +
    'somali congolese rwandan zimbabwean indian pakistani bangladeshi nepali afghan chinese japanese korean taiwanese vietnamese thai ' +
    'filipino indonesian malaysian singaporean australian african european asian'
  ).split(' '),
)
