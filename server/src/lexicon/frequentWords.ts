/**
 * Words that are frequent in English of any subject, one for each stem, in the two tiers below those of
 * `commonWords.ts`. Written by `scripts/frequentWords.ts` from the lists of sizes 10 and 20 of SCOWL,
 * Copyright 2000-2020 by Kevin Atkinson (http://wordlist.aspell.net/):
 *
 * @license Permission to use, copy, modify, distribute and sell these word lists, the associated scripts, the output created
 * from the scripts, and its documentation for any purpose is hereby granted without fee, provided that the above
 * copyright notice appears in all copies and that both that copyright notice and this permission notice appear in
 * supporting documentation. Kevin Atkinson makes no representations about the suitability of this array for any
 * purpose. It is provided "as is" without express or implied warranty.
 */
export const FREQUENT_WORDS: readonly string[] = (
  'ability able absence absolute absolutely abuse academic accept acceptable accessible accident accidentally accordingly account accuracy accurate ' +
  'achieve acquire act acted acting acts actual actually adding addition additional address addressed adds adequate adjust administration admit ' +
  'admittedly adopt advance advantage advertise advertize advice advise affair affect afford afraid afterward age ages agreeing ahead aid aim aimed ' +
  'aiming aims alarm album algorithm alias alive alone alter alternate alternatively alternatives altho altogether ambiguous amuse analog analogue ' +
  'analysis ancient angle angry animal annoy annoys annual anonymous answer answered anybody anyplace anyway anywhere apart apologise apologize apology ' +
  'apparent appeal appear appearance apple application applying appreciate approach appropriate approve arbitrary argue arise arithmetic arm arrange ' +
  'arrive article artificial artist aside asking asks asleep aspect assembler assembly assistant associate association assume assumption assure ate ' +
  'atmosphere attach attempt attend attention attitude attract audience author authority automatic automatically automobile autumn average avoid awake ' +
  'award aware away awful awkward background backwards badly balance ball ban band bar bars base based basic basically basing basis battery bear ' +
  'beautiful bed beforehand begun behalf behave behavior behaviour belong benefit best bet bets betted bid bidding bids bigger biggest binary bind ' +
  'biology bit bite biting bits bitten bizarre black blame blank block blow blue boat bodies boot bore borne borrow bothered bottle bottom bound box ' +
  'boxes boy bracket branch brand breach break bridge brief bright broadcast broke broken brown bucket budget buffer bug bugs bulk bulletin buried bury ' +
  'bus busy button buying buys byte calculate calculation capable capacity capital captain card cardboard care carefully carrying cassette cat catalog ' +
  'catalogue catch category caught cause cease cell century certain chain chair chairman chance channel chaos chapter char character charge cheap ' +
  'cheapest check chemical cheque chip choice choose chose chosen circle circuit circulation circumstance citizen claim clarify class classes clean clear ' +
  'clearest clever clock closely closest club clue code coded coding coffee cold collapse collect college color colour column combine coming command ' +
  'comment commercial commitment common communicate communication comparable comparatively compare comparison compatibility compatible competition ' +
  'compiler complain complaint complete completely complex complicate component compose composition comprehensive compromise compulsory compute concept ' +
  'concern conclusion concrete condition conference confident confirm confuse connect connexion consequence consequently considerable considerably ' +
  'consist consistency consistent constant constraint construct consumption contact contain content context continually continuously contract contrary ' +
  'contrast contribute convenient convention conventional conversation convert convince cope copied copy core corner correct corrupt couple course cover ' +
  'crash crazy creature credit crisis crisp critical criticism cross cry culture cumming cums cup cure curious cursor customer cuts cutting cycle daily ' +
  'damage danger dangerous dare dark database date dated dating datum dealt dear debate decade decent declare dedicate deduce deem deep default defence ' +
  'defense define definite definitely degree delay delete deliberate deliberately deliver delivery demand democratic demonstrate demonstration depend ' +
  'depth derive describe description design desirable desire desk desperate destroy destroys detail detect determine device devote dictionary die dies ' +
  'differ difference difficult digit dinner directory dirty disadvantage disagree disappear disaster disc discipline discount discourage discover ' +
  'discovered discuss discussed disk dislike display displays distance distant distinct distinguish distribute district disturb ditto divide division ' +
  'document documented doe dog dollar domain double doubt drastic draw drawn dream drew drink drive driven drop drove dry dubious dumb dump duty dying ' +
  'earliest earth ease easier easiest easy eat eaten eating eats edge edit education educational effect effectively efficient eight electric electronic ' +
  'element elevator else elsewhere embarrass embarrassed emergency emphasis employe empty enable encounter encountered encourage ended ending ends enemy ' +
  'engineer engineered enjoy enormous ensure enter entire entirely entitle entity entrance entry environment equal equipment equivalent eraser err error ' +
  'escape especially essential essentially establish established estimate eventually everybody everywhere evidence exact examine example excellent excess ' +
  'excessive exchange exclusive excuse exercise exist existence expand expansion expense experience experiment experimental expert explain explanation ' +
  'explicit express expressed extend extension extent external extra extract extreme extremely eyes facility fact fail failure fair faith fallen false ' +
  'familiar famous fan fancy far farm farther farthest fashion fast fastest fatal fate fault favor favorite favour favourite fear feasible feature fed ' +
  'feed feedback feel feet felt fewer fewest fight figure file filed filing fill final fine finger finish finite firm fiscal fish fit fits fitted five ' +
  'fix fixed fixes fixing flag flash flat flavor flavour flew flexible flied flies flight float floor flow flown fly flying folk foot foreign forever ' +
  'forget forgot forgotten format forth forthcoming fortunately fortune forward four fourth fraction frame freedom french frequent fresh fries front fry ' +
  'fun function fundamental fundamentally funny further furthest future gain gap garbage garden gas gasolene gasoline gather gave general generally ' +
  'generate genuine gets getting girl giving glad glass global goes going gone got gotten gradually graduate grand grant graph graphic grateful grave ' +
  'gray greatest green grey grind gross grosses ground grown guarantee guaranteeing guard guess guessed guide gun guy habit hack hair hall handle hang ' +
  'happily happy hard hardest hardware harm harmless hat hate hear heard heart heat heavily heavy hell hello hereby hes hid hidden hide hiding highest ' +
  'hill hint historical hits hitting hole holiday holidays honest hope hoped hopefully hoping horrible horse host hot hotel huge human hundreds hung hunt ' +
  'hurry ice idea ideal identical identify identity ignore ill illegal image imagine immediate immediately impact implemented implication imply implying ' +
  'importance impose impossible impression improve inability inadequate inch incident incidentally incline income incompatible incomplete inconsistent ' +
  'inconvenience incorrect independent index indicate indication individual individuals industrial inevitably inferior infinite influence info initial ' +
  'initials inner innocent input insert insist instal install instals instance instant institution instruction insurance integer integral intelligence ' +
  'intelligent intend intention interact interest interface internal interpret interval intervals intervention introduce introduction invalid invariably ' +
  'invent investigate invisible invite involve irrelevant irritate isolate item joint joke joy judge jump junk justification justify justifying keen kept ' +
  'key keyboard keys kid king knew knock knowledge label labor laboratory labour lack ladies lady lain language largely largest latest latter laws lay ' +
  'layout lazy leach leaf learn learnt lecture leg legal legs lend length lesson let lets letter liable library lie lied lies lifetime lift light liked ' +
  'likewise liking limit linear link list listen literally literature little living load loan location lock log logged logic logs longest loop loose ' +
  'lorry losing loss lot lots loudly love lowest luck lunch luv lying machine mad magic magnetic magnitude mail maintain making manipulation manner ' +
  'manual manuals map mark marriage marry mass master match material materials mathematics matter maximum maybe mean meaningful meaningless meant measure ' +
  'mechanic mechanism media medical medium membership memory mention mentioned mere merit mess message metal method midnight mile mind minimal minimum ' +
  'minor mislead misled miss mistake mistaken mistook misunderstand misunderstood misuse mix mixed mixes mixing mod mode model modern modify modifying ' +
  'moment monitor moral motion mouth moving multiple mysterious naive named naming nasty naturally nature naughty nearby nearest necessarily necessary ' +
  'necessity neck negative nervous net nett network nevertheless nice nicer nicest nine nite noise none nonsense normal normally note noted notice notify ' +
  'noting novel nowadays nowhere numbest numerical numerous obey object obscure observe obtain obvious obviously occasion occasional occasionally occupy ' +
  'occupying occur odd odds oil older oldest omit operate operation opinion opportunity oppose opposite option ordinary organisation organise organize ' +
  'origin originally outer output overall owe owed owes owing owner pack package packet pain pair paper paragraph parallel parent park partial partially ' +
  'particular pass past patch path pattern pause payed paying pays peace peak peculiar pen perfect perform performance perhaps permanent permission ' +
  'permit personally persuade petrol phase phenomenon philosophy phrase physical pick picture piece pile pint pipe plain planet plant plastic plea ' +
  'pleasant please plenty plot plug pocket poem poet pointless poll pool poor pop popular population port possibility possibly post postmaster potential ' +
  'potentially pound practically practice practise precise precisely prefer preferable preferably preference preferred prepare presence present preserve ' +
  'press pressed pressure presumably presume pretty prevent previous previously primary prime primitive principle print printout prior private probably ' +
  'procedure process processed produce professional progress promise prompt prone proof proper properly property proportion propose prospect protect ' +
  'protest prove publish published pull punctuation puncture purchase pure purpose push puts putt qualify qualifying quality quantity queue quick ' +
  'quickest quiet quote race radio rain raise ran random range rapid rare raw react read readable readily realise realize reason reasonable reasonably ' +
  'recall reception recognise recognition recognize recommend recover recovered red reduce reduction redundant refer reference reflect refuse regard ' +
  'regardless register registered regret regular regulation reject relate relationship relatively release relevance relevant reliable religion religious ' +
  'reluctant rely remark remember remembered remind remote remotely remove repair repeat repeatedly replace reply replying represent representative ' +
  'reproduce request reserve resident resolution resort resource respect respectively respond response responsibility responsible rest restart restore ' +
  'restrict retain reveal reveals reverse review rewrite rid ridded ride ridiculous rids ring risk river role roll root rough round route routine row ' +
  'rubber rule rumor rumour running runs rush sad sadly safe safer safest safety saint sake saki sample sat satisfy satisfying save saved saving saw ' +
  'scale scan scene scheme science scientific score scrap scratch screen script search secondary secret secretary section seeing seek seem sees select ' +
  'self seminar senior sense sensible sensibly sensitive sentence separate separately sequence serial seriously session sets setting settle seven ' +
  'severely sex shame shape sharp sheet shelf shell shift ship shoot shop short shortage shortest shut sight sign signals significance significant silly ' +
  'similar simple simplest simply simultaneous simultaneously sincerely sit sits sitting situation six size skill skills sleep slight slip slow slowest ' +
  'smaller smallest smile smooth society soft software solely solid solution solve somehow someplace somewhat somewhere soon soonest sophisticate sorry ' +
  'sort sought sound southern space spare speak specially specific specifically specify specifying speech speed spell spells spelt spent spirit spite ' +
  'split spoke spoken spot spread spring square stable stage standard statistic status steal step stick stone stood storage storey straight ' +
  'straightforward strange strategy stream strength strict strike string strong struck structure stuck studying stuff stupid style subject submit ' +
  'subsequent subset substantial substitute subtle succeed successful successfully sudden suffer suffered suffice sufficient sugar suggest suit suitable ' +
  'suitably sum summary summer sun superior supervisor supplied supply supplying suppose supposedly sure surface surprise survey survive survived suspect ' +
  'suspend suspicion switch symbol syntax table taking tank tape target task taste taught tea teach technical technique technology tedious teeth ' +
  'telephone television temperature temporarily temporary ten tend tendency terminal terminals terminology terribly text thank theoretical theory thereby ' +
  'thin thoroughly thought threat three threw throw thrown ticket tie tied tieing ties tight timed timing tin title together token tonight took tooth top ' +
  'topic touch trace track traditional traffic train transfer transferred translate translation transport trap trash travel treat tree trial trick tried ' +
  'tries trip trivial trouble truck true truly trunk trust truth trying tune twelve twenty two tying typed typical typing ugly ultimate ultimately unable ' +
  'unacceptable unaware uncertain unclear undergraduate underneath understand understood unfortunate unfortunately unhappy uniform unique unknown ' +
  'unlikely unlimited unnecessarily unnecessary unpleasant unreasonable unsuitable unusual unwanted update upper upset upwards usage useful useless uses ' +
  'utility utterly vacation vague vaguely valid valuable value van vans variable varied variety vary vast vector version vice virtually virtue visible ' +
  'vision visit vital voice volume wait walk wall warm warn wash waste watch ways weapon wear weather weekend weight weird welcome western whatever ' +
  'whatsoever wheel whenever whereby wherever whilst white whoever wide wider widespread widest wild wind window wine winning wins winter wire wise wish ' +
  'withdraw wonder wondered wooden word wore worn worry worrying worse worst worth worthwhile write written wrong wrote yellow zero'
).split(' ')

export const FAMILIAR_WORDS: readonly string[] = (
  'aardvark abandon abbreviate abbreviation abide abnormal abnormally abolish abolished abolition abort abroad absent absorb abstract absurd abysmal ' +
  'accelerate accent acceptance accessed accommodate accommodation accompany accompanying accomplish accomplished accordance accountant accumulate ' +
  'accurately accuse accustom ace acid acknowledge acorn acoustic acquaintance acquisition acronym activate actively actor acute adapt addict ' +
  'additionally adequately adhere adjacent adjective administer administered administrative admirable admire admission adult advantageous advent ' +
  'adventure adverse adversely advert advisable advisory advocate aerial aesthetic aesthetically aforementioned aged ageing agenda agent aggressive aging ' +
  'agony agricultural aided aiding aids aircraft airport akin alas albeit alcohol alcoholic alert algebra algebraic aliases alien align alike aline ' +
  'allege allegedly allergic alleviate alliance allies allocate allocation allowable allowance ally alongside aloud alpha alphabet alphabetic amateur ' +
  'amaze amazingly ambassador amber ambient ambitious amend amp ample amplifier anagram analyse analyst analyze anarchy anatomy ancestor anecdota ' +
  'anecdote angel anger anguish animals anniversary annoyance annually anomalies anomaly anorak anthology anticipate anticipation antidote antique ' +
  'antisocial anxious anyhow apathetic apathy apostrophe appal appall appallingly apparatus apparatuses appeals append appendix applause applicable ' +
  'applicant appoint appraisal appreciation appropriately approximate approximately approximation apt arbitrarily arc arcade arcane arch archaic ' +
  'architecture archived arena arguable arguably arisen armed arming arms arose array arrays arrest arrogance arrogant arrow arse artificially artistic ' +
  'arts ascend ash ashamed ashcan ashes ass assault assert assess assessed asset assign assist assistance assort asterisk astronomy asynchronous atheism ' +
  'atheist atlas atmospheric atom atomic atrocity attain attendance attendant attorney attorneys attribute audible audio aunt authentic authorise ' +
  'authorize autobiography automate availability await awareness axe axes axiom axis babies baby backbone backlog backspace bacteria bacterium badge ' +
  'baffle bag baggage bags bake baked baking ballet ballot banal banana bandwagon bandwidth bang bankrupt banned bans bare bargain bark baroque barred ' +
  'barrel barrier barrister bash basket bass bastard bat batch bath bathroom battle baud bay beach beam bean beard beast beat beaten beautifully beauty ' +
  'bedroom beds beef beer beg belief believable bell beloved belt bench bend beneath beneficial bent beta beware bias biassed bible biblical bicycle ' +
  'bigot bigotry billfold bin biochemistry biography biological biologist bird birth birthday biscuit bishop bitmap bitter blackboard blackmail blade ' +
  'blanket blast blatant bless blessed blest blew blind blink bliss blob blood blown blurb bob bobs bog bogged boggle bogs bogus boil bold bolt bomb bond ' +
  'bone bonus booklet bookshop bookstore boom boost border borderline bored boredom boring boss bounce boundary bout bow bowl boys brain brake brass ' +
  'brave bread breakdown breakfast breath bred breed breeze brethren brick brigade brightest brilliant broad browse brush brutal bubble buck buffered ' +
  'bugger bulb bull bullet bump bunch bundle burden bureaucracy burn burnt burst buses bush businesses bust butter buyer bye bypass cabbage cabinet cable ' +
  'caffeine cage cake calculus calendar calm cam camera camp campus cancel cancer canonical cans cant cap capability capitalism capitalist capitals caps ' +
  'capture carbon cared careless caring carpet carriage carrier carrot cars cartoon cartridge cased cash casing cast castle casual catastrophic ' +
  'categorically cater cathedral catholic cats cattle causality caution cave caveat ceiling celebrate celebration cellular censor censored censorship ' +
  'centered centrally ceremony certainty certificate chalk challenge chamber champagne champion chancellor changeover chaotic chap chapel characteristic ' +
  'charitable charm chart chase chat cheat cheek cheer cheese chemicals chemist chemistry chess chest chestnut chew chicken childhood chocolate choir ' +
  'chop choral chord chorus chuck chunk cider cigaret cinema circa circuitry circular circulate cite cited cities citing civil civilise civilize ' +
  'clarification clarifying clarity clash classic classification classify classifying clause cleanest clearance cleverer cleverest click client cliff ' +
  'climate climb clinic clip clipt clique clog clone closet closure cloth cloud clumsy cluster coach coal coarse coast coat cobbler coherent coin ' +
  'coincide coincidence coke collaboration collar collate colleague colon combat comedy comfort comfortable comfortably comic comma commence commentary ' +
  'commentator commercially commissioned commodity communism communist compact comparative compassion compel compensate compensation compete competence ' +
  'competent complacent complement complementary complication compliment comply compound comprehend comprehensible compress compressed comprise ' +
  'compulsion computational computerise computerize con concatenate conceal conceals concede conceivable conceivably conceived concentrate concentration ' +
  'conceptual concert concerto concise conclude concur concurrently condemn condense conditional condom condone conduct confess confidence confidential ' +
  'confidentiality configure confine conflict conform confront congest congratulate congratulations conjecture conjunction connotation conscience ' +
  'conscious consciously consecutive consensus consent conservation conservative conservatives considerate console conspicuous conspiracy constituency ' +
  'constituent constitute constitutional constrain consult consultancy consultant consume contemplate contemporary contempt contend contentious contest ' +
  'continent continuum contour contraception contradict contradictory contravention contrive contrived controversial controversy convenience conversely ' +
  'convey convict convincingly cook cookie cool cooperate cooperation coordinate coordination coped coping copper copyright corporate corporation corpse ' +
  'correlate correlation correspond correspondence correspondent corridor cosmic cosmology cosy cotton cough counsel counterexample counterpart countless ' +
  'countryside courage courier courtesy cousin coverage cow cows cozy crack craft cramp crap crass crawl cream credibility credible creed creep crew ' +
  'cricket cried cries crime criminal criminals criteria criterion criticise criticize crop crossed crossroad crossword crowd crown crucial crude cruel ' +
  'cruelty cruise crunch crush crying cryptic crystal crystals cube cubic cuckoo cuddly cue culprit cult cumbersome cumulative cunning cupboard cups ' +
  'cured curing curiosity curiously curly currency curriculum curry curtain curve custard customary cute cyclist cylinder cynic daft damn damp dance ' +
  'dangerously dared daring darling dash dawn daylight daytime deadline deaf debatable debt debug decay decimal deck decline decode deduction deed ' +
  'deepest defeat defect defend deficiency defy degenerate degrade deity delays delicate delicious delight delimiters delta delusion demented demise ' +
  'democracy democratically demolish demolished denied denominator denote dense dentist deny departmental departure dependance dependant dependence ' +
  'dependent deposit depress depressed deprive deprived deputy derange derivative derogatory descend desert deserve designate desktop despair desperately ' +
  'despise destine destruction detach detectable deter deterrent detract devastate devil devious devise devoid diagnosis diagnostic diagonal diagram dial ' +
  'dialect dialog dialogue diameter diary dice dictate dictatorship diesel diet differed differential differentiate dig digest digging dignity digs ' +
  'dilemma dim dimension dimensional dine dined diner dining dip diplomatic dire directives disable disagreeing disappoint disastrous discard discharge ' +
  'disciplinary disclaimer disco disconnect discontinue discrepancy discrete discriminate discrimination disease disguise disgust dish dishonest dismal ' +
  'dismiss dismissed disorder disposable dispose disposition dispute disregard disrupt dissertation dissimilar distasteful distinguished distort distract ' +
  'distress distressed disturbance ditch dive dived diverse divert divine diving divorce doctrine documentary dodge dogma dogs dole domestic dominant ' +
  'dominate don donate dons doom dose dot dots dotted doubtless downhill downright downstairs downwards draft drag dragon drain drama dramatic ' +
  'dramatically drank drastically draught drawback dread dreamt dreary dress dressed dried dries drift drill drip drivel drown drug drum drunk drunken ' +
  'drying dual duck duff dug dull duly dummy dumpster duplicate duplication duration dust dustbin duties dynamic dynamically eager eagle ear earn ears ' +
  'eastern eater eccentric echo ecological ecology economically editorial educate efficiency egg eggs ego egos eighteen eighth elaborate elderly ' +
  'electoral electorate electron electronically elegant elementary elephant eleven eligible eliminate elite elitist embed emerge eminent emit emotion ' +
  'emotional emotionally emphasise emphasize empire empirical employ emptying emulate emulation enclose encode endeavor endeavour endless endlessly ' +
  'energy enforce engage engine enhance enjoyable enjoys enlarge enlighten enormously enquire entail enterprise entertain enthusiasm enthusiastic ' +
  'entirety envelope environmental envisage envy epic episode equate equilibrium era ergo erroneous esoteric essay essays essence estate esthetic ' +
  'esthetically estimation eternal ethic ethnic etymology evaluate evaluation eventual everyday evident evil evolution evolutionary evolve exaggerate ' +
  'exam exceed exceedingly exceeds exceptional exceptionally excessively excite exclamation exclusively executable exempt exhaust exhibit exit exotic ' +
  'expedition expenditure experimentally expertise expire explanatory explode exploit explore explosion exponential export expose exposure expressway ' +
  'expressways extant extensively externally extinction extraneous extraordinarily extraordinary extremist eyesight fabric faced facilitate facing ' +
  'factory factual factually faculty faint faintest fairest fake fallacious fallacy fame famine fans fantastic fantasy farce fare farewell fascinate ' +
  'fascist fashionable fashioned fat fatuous faucet favorable favourable feasibility feat fee feeble fees fellow female feminist fence fender festival ' +
  'fetch fever fiber fibre fiction fictional fiddle fierce fifteen fifth fifty filter filtered filthy finalise finalize finance financially fined finer ' +
  'finest fining fired firework firing fiver fizzy flame flaw fleet flesh flexibility flip flood floppy flour fluctuation fluent fluffy fluid flush flute ' +
  'foam focus fog fold fond font fool football footnote forbad forbid forbidden forcibly forecast foreseeable forest forgave forgive forgiven forgives ' +
  'fork formally formerly formula formulation fortnight fortunate forty forum fossil fought foul fountain fourteen fragile fragment framework frank ' +
  'frantic fraud freak freed freeway freeways freeze frequency friction fried friendship frighten fringe frivolous frog frown froze frozen fruit ' +
  'frustrate frustration frying fudge fuel fulfil fulfill fullest fume functional functionality fundamentalist funeral funnier funniest fur furniture ' +
  'furry furthermore fuse fusion fuss futile fuze fuzzy galactic galaxy gang gaol gaps garage garble gasp gate gateway gathered gay gear gender gene ' +
  'generalise generalize generic genetic genetically genius genocide genre gentle gentleman gentlemen gently genuinely geographical geography geology ' +
  'geometry gesture ghastly ghost giant gibberish gift gig gin girlfriend glance glasses glean globally glorious glory glossy glove glow glue gnome goal ' +
  'goat god gods gold golden goldfish goldfishes golf goodby goodbye goodie gorgeous gospel gossip gown grab grace grade gradual graffiti graffito grain ' +
  'grammar grammatical grandfather grandmother grasp grass gratefully gratuitous gratuitously gravitational greasy greed grid grief grim grip groan guest ' +
  'guidance guideline guilt guinea guitar gulf gullible gum guns gut guts gutter guys hah hail haircut halt halve ham hammer handbook handicap hangover ' +
  'happiest hardback harden hardship harmony harsh hash hassle hasten hasty hated hating hatred hats havoc hay hazard hazy headache headline heap ' +
  'heartily heaven heaviest heel height helicopter helmet helpless henceforth herd heresy heritage hero heroic heroin herring hesitate heterosexual ' +
  'hexadecimal hey hided hideously hierarchical hierarchy highlight highway highways hilarious hindsight hip hire hired hiring historically hitherto ' +
  'hobby hog hollow holy homosexual homosexuality honey honor honorary honour hook hopeless hopelessly horde horizon horizontal horizontally horn ' +
  'horrendous horrendously horribly horrid horrific horrify horrifying horror hospitals hostile household huh hum humble humbly humor humour hungry hurt ' +
  'hut hydrogen hyphen hypocrisy hypocrite hypocritical hypothesis hypothetical hysterical icon idealistic identically identification identifier ' +
  'identifying ideological ideology idiom idiosyncratic idiot idiotic idle ignorance ignorant ikon illegally illiterate illness illogical illusion ' +
  'illustrate illustration imaginary imaginative imbalance imbed immature immense immensely imminent immoral immortal immune impair impend imperative ' +
  'imperfect imperial impersonal implausible implicit import impractical impress imprison improbable impulse inaccessible inaccuracy inaccurate ' +
  'inadvertently inane inappropriate incapable incarnation incentive incidence inclose inclusion incoherent incompetence incompetent incomprehensible ' +
  'inconsistency inconvenient incorporate increasingly incredible incredibly increment incur indefensible indefinite indefinitely indent independence ' +
  'indeterminate indictment indirect indistinguishable induce induction indulge ineffective inefficiency inefficient inequality inertia inevitable ' +
  'inexperienced infallible infamous infant infantile infect infelicity infer inference inferiority infinitely infinity inflation inflexible inflict ' +
  'influential informally informative infrastructure infrequent infringement ingenious ingredient inhabit inhabitant inherent inherit inheritance inhibit ' +
  'initialise initialize initiate inject injustice ink innocence innovation innovative inquire insane insect insecure insensitive insidious insight ' +
  'insignificant insistence insofar inspect inspire instinct instrument instrumental insufficient insult intact intake integrate intellect intellectual ' +
  'intense intensely intentional intentionally inter interactively intercourse interestingly interfere interference interim interior intermediate ' +
  'intermittent internals interrogate interrupt intersection intervene interview intimate intolerance intrinsic intrinsically introductory intuitive ' +
  'invade invalidate invaluable invasion inverse invert invest investigation invoke ion irate iron ironic irrational irrespective irresponsible ' +
  'irritation island isolation jack jacket jail jam jammed jams jargon jazz jealous jeans jelly jerk jest jet joked joking jolly journal journalist ' +
  'journals journey juice junction jungle junior jury justice justifiable justifiably juvenile ken kernel kettle keyed keying keystroke keyword kick ' +
  'kidded kidnap kidney kids kingdom kiss kit kitchen kits knee knife knight lab labs lad ladder lag lager laid lake lamp landlord landscape lane lark ' +
  'laser laugh laughter launch lavatory lawn lawyer layer laying lays laziness leadership leaflet league leak lean leant leap leather legend legendary ' +
  'legible legislation legitimate legitimately leisure lemon lenient lens lent lesbian lest lethal liability liaison libel liberal liberty licence ' +
  'license lid lifestyle lightest lightning lightninged likelihood limb lined linguistic lining linkage lion lip lips liquid liquor lisp lit liter ' +
  'literary literate litre litter liver livest lobby lodge logically logo lonely loophole loosely lord loudest lousy loved lover loving loyal luckily ' +
  'ludicrous ludicrously luggage lump lunatic lunchtime lung lurk lust luvs luxury lyric machinery macintosh madness magazine magnificent mailbox ' +
  'mainframe mainstream maintenance maize maker male malfunction malicious mandate mandatory mangle mania manifestly manifesto manipulate mankind ' +
  'manpower mans manufacture mapped maps margin marginally marital marrying marvelous mask massively mate mathematically matrices matrix mature maximise ' +
  'maximize mayor maze meal meantime meat mediaeval medicine medieval megabyte melody melt memorable mend mentally menu mercury mercy merge merry ' +
  'metaphor meter metre metric metro mice microcomputer microprocessor microwave midday migrate migration mild mileage milk mimic mindless mined ' +
  'minimalist minimise minimize mining mint minus miracle miraculous mirror miscellaneous misdirect miserable miserably misery misfortune misguide ' +
  'misinterpret misplace misprint misread misrepresent missile mist mixture mnemonic moan mob mobile mock moderate moderately moderation modest ' +
  'modification module mold mole molecular molecule mom momentarily momentum monarch monitored monkey monkeys monochrome monopoly monster mood moon moron ' +
  'mortal mortals motivate motive motor motorway motorways motto mould mount mountain mouse muck mud muddle mug mugs multiplication multiply multiplying ' +
  'mum mumble mummy mundane murder murdered muscle museum mutter muttered mutual mutually mysteriously mystery mystic myth mythical mythology nail naked ' +
  'nameless narrative narrow narrowest nastier nastiest nationally native nay neat needle needless needlessly neglect negligible negotiable negotiate ' +
  'negotiation neighbor neighborhood neighbour neighbourhood nest nets neural neutral newcomer newer newest newly newsletter newspaper nick nickname ' +
  'nightmare nil noble node nominal nominally nominate nonetheless noon northern nose nostalgia notable notably notation noticeable noticeably ' +
  'notification notifying notion notorious notwithstanding noun novelty novice nuclear nuisance null numbered numerals nun nuns nurse nut nuts oar ' +
  'objectionable obligatory oblige obnoxious obscene obsess obsessed obsolete obstruct obtainable occurrence ocean oddly offence offend offense offhand ' +
  'offset offspring omission oneself ongoing onion onus onwards opera operational opponent oppress oppressed opt opted optic optimal optimise optimistic ' +
  'optimize optimum opting optionally opts opus oral orange orbit orchestra orchestral organic orient orientate originate orthodox outcome outcry ' +
  'outdated outgoing outline outlook outrage outrageous outright outset outstanding outweigh overcame overcome overdraft overdue overflow overhead ' +
  'overlap overload overlong overlook overnight overprice overridden override overrode overseas overtime overtone overview overwhelm overwriting ' +
  'overwritten owned ownership owning owns oxygen ozone pace pacifier pad padded pads paged paging painfully painless paint palace pale pan panel panic ' +
  'pant paperback par parade paradise paradox parameter paranoia paranoid paraphrase pardon parentheses parenthesis parity parliament parochial parody ' +
  'parrot parse participant participate particle partition partitioned partner passage passenger passionate passport password pat patent pathetic ' +
  'patience patronise patronize pavement payment peaceful peanut peasant pedal pedant pedantic pedantry pedestrian peer penalty pence pencil pends ' +
  'penguin penny pens perceive perceived percentage perception periodic periodically peripheral peripherals permissible perpetual persecute persist ' +
  'persistent personnel perspective persuasion perverse pet petty phantasy pharmacy phenomena philosophical phoenix photo photocopy photograph ' +
  'photographic physically physicist physiology piano pie pig pigeon pigs pill pilot pin pinch pink pins pipeline pit pitch pitfall pitfalls pity pizza ' +
  'plague planetary plaster plastered plate platform plausible playground pleasure ploy plural poetic poetry poison poke polar pole policeman polish ' +
  'polite politeness politically pollution polynomial pompous poorest pope popped pops populace populate pork pornography portability portable portray ' +
  'portrays pose posed posing positioned positively possess possessed postage postcard postpone postscript postulate pot potato pour poverty powder ' +
  'practicable pragmatic praise pray preach precaution precede precedence precedent precious predecessor predict predictable predominantly preface prefix ' +
  'pregnancy pregnant prejudice preliminary premature prematurely premise premisses premium prerequisite prescribe prescription pretend pretentious ' +
  'prevail prevalent preview prevue pride priest primarily primitives prince principal principally prise prison privacy privately privilege prize pro ' +
  'probability probable proceed proceeds proclaim productivity professionals professor profile profit profitable profound programmable progressed ' +
  'prohibit proliferation prolong prominent promote pronoun pronounce pronunciation propaganda prophet proportional proposals proposition proprietary ' +
  'prose prosecute prostitute protein protocol prototype proud proven provision provisional provocative provoke proximity pseudo psychological ' +
  'psychologist psychology pub publicise publicize pudding pulp pulse pump pun punch punish puns punt pupil purge purity purple pursue pursuit puzzle ' +
  'python qualification qualifier quantum queen query questionable questioned questionnaire queueing quibble quietest quiz quota rabbit rabid raced ' +
  'racial racing racism racist rack racket racquet radar radiation radical radically radius rag rage raid rail railroad railway rainbow ram rampant rank ' +
  'rant rape rarer rarest rash rat rated rating ratio rational rationale rats rattle rave raved raving ray razor reactionary readership realistic realm ' +
  'rear rearrange reassure rebuild rebuilt recalls receipt recipe recipient reckless reckon reclaim recognisable recognizable recollection reconcile ' +
  'reconsider recreational recruit rectangle rectangular rectify rectifying recursion recycle redefine redirect redundancy referendum refine reflex ' +
  'reform reformat refrain refresh refund refute regain regime registration regrettably reign reinstate reiterate relatives relax relay reliability ' +
  'reliably relied relief relieve relocation reluctance remainder remarkable remarkably remedy reminiscent rename rend rendered rendition renew rent ' +
  'repeatable repent repertoire repetition rephrase representatives reproduction repulsive reputation requisite reread rescue resemblance resemble resent ' +
  'reset reside residence resign resist resistance resolve respectable restaurant restrain resume resurrection retail retire retract retrieve reuse ' +
  'revelation revenge revenue revert revise revolt revolution revolutionary reward rewritten rewrote rhetorical rhyme rhythm ribbon rice rich richest ' +
  'ridden ridiculously riding rigid rigorous riot rip ripped rips risen rising ritual rituals rival robot robust rock rocket rod rode roman romance ' +
  'romantic roof rope rot rotate rotten roundabout routinely rows royal royalties rub rude ruin ruled ruler ruling rung rural rusty sabotage sack sacred ' +
  'sacrifice sadden safeguard saga sail salary salesman salt salvation sand sandwich sane sang sanity sank sarcasm sarcastic satellite satire ' +
  'satisfaction satisfactorily satisfactory sauce scandal scarce scarcely scare scarf scarlet scatter scattered scenario scenery sceptical schedule ' +
  'scholar scientifically scientist scope scotch scream screw scroll scrolls scum sea seal seat secular seed seemingly segment seldom selectively ' +
  'semantic sensitivity sentient sentiment sentimental separation sequel sequential sermon servant seventh sexes sexist sexual sexually sexy shade shadow ' +
  'shake shaken shallow shareholder shed sheep sheer shells shelter shelve shine shirt shock shoe shone shook shoon shorten shorthand shot shout shove ' +
  'shutdown shy sic sick sicken sided sideways siding sigh sigma signature silence silent silicon sillier silliest silver simplicity simplify simplifying ' +
  'simplistic simulate simulation sin sincere sine sinful sing singular sinister sink sins sir sister situate sixteen sixth sixty sized sizing skeleton ' +
  'skeptical sketch skin skip skirt skull sky slag slang slash slave slept slice slid slightest slim slippery slogan slope slot smart smash smell smells ' +
  'smith smoke smug snack snag snail sneak sniff snobbery snow snuck soap sober socialism socialist socially sock socket sod soil solar soldier solicitor ' +
  'solo song sons sordid sore soul soundtrack soup sox span spatial specialise specialist specialize specialty species specimen spectacular spectrum ' +
  'speculate speculation sped sphere spies spigot spike spill spin spiral spiritual splendid spoil spoilt sponsor sponsored spontaneous spontaneously ' +
  'spoof spool sport spout sprang spray sprung spur spurious spy squad squash squeeze stability stack staggered stair staircase stake stale stall stamp ' +
  'stance standardise standardize standpoint star stark startle starve static stationary steadily steady steam steel steep steer stem stereo stereotype ' +
  'sterile sterling stiff stimulate stimulation stir stole stolen stomach storeys storm strain strangely strangest strategic straw stray strengthen ' +
  'stress stressed stretch stringent strip stript strive stroke strongest struggle studio stumble stun stunt submission subroutine subscribe subscription ' +
  'subsidiary subsidise subsidize substance substantially subtlety subtly subway subways succeeds sue sued sues suffix suicide suing suitability ' +
  'summarise summarize sums sundry sung sunk sunlight sunny sunrise sunshine super superb superficial superficially superfluous superiority supermarket ' +
  'supernatural supplementary supplier suppress suppressed supreme surgery surname surplus surprisingly surround surveys susceptible suspension ' +
  'suspicious suspiciously sustain swallow swam swamp swap swear sweat sweep sweet swept swim swing sword swore sworn swum symbolic symmetric symmetry ' +
  'sympathetic sympathise sympathize sympathy symphony symptom syndicate syndrome synonym syntactic syntactically synthesis synthesiser synthesizer ' +
  'systematic tab tabs tack tackle tactic tactless tag tail tailored taker tale talent tall tame tangent tap tasteless taxation taxes taxi taxpayer ' +
  'teapot tear technically technological teenage telescope temper temple tempt tennis tens tentative tentatively tenth terminate terrible terrify ' +
  'terrifying territory terror terrorism terrorist terse textbook textual thankfully theater theatre thee theft theological theology theorem ' +
  'theoretically therapy thereabouts thereafter therein thereof thesis thick thief thieve thirst thirty thoroughfare thou thread threaten threshold ' +
  'throat throughput thrust thumb thy tick tidied tidy tiger tile timer timescale timetable tins tiny tip tips tire tired tiresome tiring toad toast ' +
  'tobacco toe toes toggle toilet tolerance tolerant tolerate toll tomato tome ton tone tongue tons tool tops tore torn torture toss tough tour tourist ' +
  'tower toy toys tradition traditionally tragedy tragic trail transaction transcript transform transient transit transmission transmit transparent ' +
  'trashcan tray tread treasure trek tremendous tremendously trend triangle tribe trifle trigger triggered trilogy trinity triple tripos triumph trivia ' +
  'trivially trolley trolly troop trouser trumpet truncate tube tuned tuning tunnel turnround turntable tutor tutorial twentieth twin twist typeset ' +
  'typewriter typically tyre ugh umbrella unaffected unambiguous unattended unauthorised unauthorized unavailable unavoidable unbalanced unbearable ' +
  'unbelievable unbelievably unbiased unbiassed uncertainty unchanged uncle uncomfortable uncommon unconnected unconscious unconvincing undefined ' +
  'underestimate undergo undergone underground underlain underlay underlie underlies underline underlying understandable undertake undertaken undertook ' +
  'underwent undesirable undid undo undocumented undone undoubtedly unduly uneasy unemployed unexpected unexpectedly unexplained unfair unfamiliar ' +
  'unfinished unfounded unfriendly unhealthy unhelpful unify unifying unimportant uninteresting uniquely universally unjustified unload unlock unlucky ' +
  'unnatural unobtainable unofficial unpopular unpredictable unread unreadable unrealistic unrelated unreliable unsafe unsatisfactory unseen unset ' +
  'unsolicited unsound unspecified unstable unsuccessful unsupported unsure unsuspecting untidy unto untrue unusable unused unusually unwelcome unwilling ' +
  'unwise unworkable upbringing upgrade upright ups upside upstairs urban urge urged urgency urgent urging usable useable vacancy vacuum vain valley ' +
  'valve vandalism vanish variance variant vat vegetable vegetarian vein velocity vend venture venue verb verbally verbatim verbose verdict verification ' +
  'verify verifying versatile vertical vertically vessel vet viable vicar vicinity vicious victim victory viewpoint vigorously vile village vintage vinyl ' +
  'violate violation violence violent violin virgin virus viruses visual visually vocabulary vocal void voltage voluntarily voluntary volunteer ' +
  'volunteered vomit voted voter voting vouch vowel vulnerable wade waded wading waffle wage wake waked waking wallet wander wandered ward warehouse warp ' +
  'warrant wars wartime wary wasteful wave waved waving weak weaknesses wealth weasel wed wedded weds wee weekday weigh welfare wet wets wetted whale ' +
  'whence whereupon whichever whim whiskey whisky whistle wholeheartedly whoop wicked width willingly wing wipe wiped wiping wired wiring wisdom wiser ' +
  'wisest wit witch withdrawn withdrew witness witnessed witty wive wizard woke woken wolf wombat wonderfully wondrous wont wood workable workload ' +
  'workshop workstation worldwide worm worship worthless wow wrap wrapt wrath wreck wren wretched wrist yard yawn yeti yield youngest yourselves youth ' +
  'zone zoom'
).split(' ')
