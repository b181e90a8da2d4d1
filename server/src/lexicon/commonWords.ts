/**
 * How little a content word says about which story a passage tells: the fixed background against which shared words
 * count. Two tiers of words that are frequent in general English prose; every other word is taken as rare. The tiers
 * follow the editors' judgement of which words turn up in stories of any kind, not counts of one corpus.
 */
export const VERY_COMMON_WORDS: readonly string[] = (
  'year years day days week month time times people person man men woman women child children official officials government state states country ' +
  'city town group groups report reports reported new make made take taken come came go went get use used using number part place company world life ' +
  'house home work working member members way thing things area areas old first last next long high big small large great good bad right left ' +
  'back end start started began begin according told news story public local national international early late today yesterday tomorrow ' +
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
  'morning afternoon evening night hour hours minute minutes percent million billion thousand hundred dozen total amount rate level case cases ' +
  'include included help called call known know see seen find found give given show shown set put run keep look want need think believe try ask asked ' +
  'become became move moved live lived held hold bring brought happen leave become say statement spokesman spokeswoman spokesperson source sources'
).split(' ')

export const COMMON_WORDS: readonly string[] = (
  'police officer officers court president minister leader leaders law school student students university team game season market price money ' +
  'business service services program system plan plans policy party war force forces power military army security attack attacks killed died death dead ' +
  'injured wounded people family families father mother son daughter wife husband brother friend friends name names street road north south east west ' +
  'building room door car vehicle vehicles water food land air fire health hospital doctor doctors patient patients study research researchers data information ' +
  'problem problems question questions issue issues point points change changes result results effort efforts support increase increased decrease rise rose fall fell ' +
  'grow grew growth high higher low lower open opened close closed build built develop development project projects fund funds cost costs pay paid spend tax ' +
  'job jobs worker workers employee employees staff office director manager chief head executive board union industry production product products sale sales ' +
  'sell sold buy bought trade share shares stock bank financial economy economic job record records book books film movie music art history church event events ' +
  'meeting meetings talk talks agreement deal vote votes election campaign candidate congress senate bill rights community social political federal county ' +
  'american british european united york washington london region regional center centre department agency committee council commission ' +
  'continue continued remain remained return returned send sent receive received provide provided allow allowed follow following create created join joined ' +
  'lead led win won lose lost play played player players meet met carry carried hit cut stop stopped turn turned turned stand stay serve served expect expected ' +
  'announce announced decide decided decision require required consider considered offer offered add added reach reached test tests ' +
  'major main recent recently current currently former special several young full free real important different possible likely available large single ' +
  'half quarter third second later early ago near nearly almost about around half least whole body hand eye face side line field order form kind type field ' +
  'period term terms end beginning middle success control action activity activities view position access site website page user users internet phone video'
).split(' ')
