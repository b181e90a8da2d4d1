/**
 * Given names that are common where English is written, and in the news in English: they tell a person's name from that
 * of a place or a body, and two people of one family name from two spellings of one person.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'aaron abbie abby abdul abdullah abe abel abigail abraham ada adam adele adnan adrian agnes ahmad ahmed aidan aileen aimee aisha akira alan alana alastair albert alberto alejandro alec aleksandr alex ' +
    'alexa alexander alexandra alexei alexis alfie alfred ali alice alicia alina alison alistair allan allen allison alma alvin amanda amara amber amelia amina amir amit amos amy ana anastasia ' +
    'anders andre andrea andreas andrei andrew andrey andy angel angela angelina angus anil anita ann anna annabel anne annette annie anthea anthony antoine anton antonia antonio april arabella archie ' +
    'ari ariel arif arjun arlene arlo armando arnold arthur arturo asha ashley asif astrid aubrey audrey august augusta austin ava avery ayesha ' +
    'barbara barnaby barney barry bart bartholomew basil beatrice beatriz becky belinda bella ben benedict benjamin bernadette bernard bernice bert bertha beth bethany betty beverley bianca bill billy blake bob ' +
    'bonnie boris brad bradley brandon brenda brendan brent brian bridget bruce bruno bryan bryce bryony byron ' +
    'caitlin callum calvin cameron camilla camille candice carl carla carlo carlos carmen carol carole caroline carolyn carrie carter casey caspar cassandra catherine cathy cecil cecilia cedric celia celine ' +
    'chad charlene charles charlie charlotte chelsea cheryl chester chloe chris christian christina christine christopher chuck cindy claire clara clare clarence clark claude claudia clay clayton clement cliff ' +
    'clifford clint clive clyde cody colette colin colleen connie connor conor conrad constance cora cordelia corey corinne cornelius courtney craig crispin curtis cynthia cyril cyrus ' +
    'daisy dale dalia damian damien damon dan dana daniel daniela danielle danny daphne darcy daria darius darrell darren dave david dawn dean deborah debbie declan deepak deirdre delia della denis denise dennis derek ' +
    'desmond diana diane diego dieter dietrich dilys dimitri dinah dirk dmitri dmitry dolores dominic don donald donna dora doreen doris dorothy doug dougal douglas drew duncan dustin dwayne dwight dylan ' +
    'eamon ed eddie eden edgar edith edmund edna eduardo edward edwin eileen elaine eleanor elena eli elias elijah elisabeth elise eliza elizabeth ella ellen ellie elliot elliott elsa elsie elspeth elton emeka ' +
    'emil emilia emilio emily emma emmanuel enid enrico enrique eric erica erik erin ernest ernesto esme esperanza esther ethan ethel eugene eunice eva evan eve evelyn ewan ezra ' +
    'fabian faisal faith farah farhad farid fatima fay felicity felipe felix fergus fernando fiona flora florence floyd frances francesca francesco francis francisco francois frank franklin franz fred freda freddie ' +
    'frederick freya friedrich fritz ' +
    'gabriel gabriela gabrielle gail gareth garry gary gavin gemma gene genevieve geoff geoffrey george georgia georgina gerald geraldine gerard gerry gideon gilbert giles gillian gina giorgio giovanni giulia giuseppe gladys ' +
    'glen glenda glenn gloria gordon grace graham grant greg gregory greta guillermo gunther gus gustav gustavo guy gwen gwendolyn ' +
    'habib hafiz hakim hamid hamish hana hank hanna hannah hans harold harriet harry harvey hasan hassan hazel heather hector heidi helen helena helga henrik henry herbert herman hilary hilda hiroshi holly homer ' +
    'hope horace howard hubert hugh hugo humphrey hussein ' +
    'ian ibrahim ida ignatius igor ilya imogen imran ines ingrid ira irene irina iris irma irving isaac isabel isabella isabelle isaiah ishmael ismail iva ivan ivo ivor ivy ' +
    'jack jackie jackson jacob jacqueline jacques jade jaime jake jamal james jamie jan jana jane janet janice janine jared jasmine jason jasper javier jay jean jeanette jeff jeffrey jennifer jenny jeremiah jeremy jerome jerry ' +
    'jess jesse jessica jesus jill jim jimmy jo joan joanna joanne joaquin jocelyn joe joel johan johann johanna johannes john johnny jon jonah jonas jonathan jordan jorge jose josef joseph josephine josh joshua josie joy ' +
    'joyce juan juana juanita judith judy jules julia julian juliana julie juliet julio julius june jurgen justin justine ' +
    'kai karen karim karin karina karl karla kaspar kasper kate katerina katharina katherine kathleen kathryn kathy katie katrina katya kay keiko keith kelly kelvin ken kendra kenji kenneth kenny kerry kevin khaled khalid kieran kim ' +
    'kimberly kirk kirsten kirsty klaus kristen kristin kristina kurt kwame kyle kylie ' +
    'laila lana lance lara larissa larry lars laura lauren laurence laurie lawrence layla lea leah leanne lee leila lena lenny leo leon leona leonard leonardo leonie leroy leslie lester leticia levi lewis li liam lila lilian lily ' +
    'linda lindsay lionel lisa liz lloyd logan lois lola lorenzo loretta lorna lorraine lottie lou louis louisa louise lowell luc luca lucas lucia lucille lucinda lucy ludmila ludwig luigi luis luisa luke luther lydia lynn lyndon ' +
    'mabel mackenzie madeleine madison mae magda magdalena maggie magnus mahmoud maisie malcolm malik mandy manuel mara marc marcel marcia marco marcos marcus margaret margarita margot maria mariam marian mariana marie marilyn marina mario ' +
    'marion marisa marjorie mark marlene marshall marta martha martin martina marvin mary masha mateo mathew mathilda matilda matt matteo matthew matthias maud maureen maurice mauro mavis max maxine maxwell may maya megan mehmet mei ' +
    'melanie melinda melissa melvin mercedes meredith merle mia michael michel michele michelle miguel mike mikhail mila mildred miles milly milo milton mina miranda miriam misha mitchell mohamed mohammad mohammed moira molly mona monica ' +
    'monika monique morgan morris moses muhammad muriel murray mustafa myra myrtle ' +
    'nadia nadine nancy naomi natalia natalie natasha nathan nathaniel neil nelly nelson nestor neville nicholas nick nicola nicolas nicole nigel nikita nikolai nina noah noel noelle nora noreen norma norman nour ' +
    'octavia odette olaf oleg olga olive oliver olivia olivier omar orla orlando oscar osman otis otto owen ' +
    'pablo paddy paige pamela paola paolo pascal pat patience patrice patricia patrick patsy paul paula paulina pauline paulo pearl pedro peggy penelope penny percy perry pete peter petra phil philip philippa philippe phillip phoebe phyllis ' +
    'pierre piers pilar piotr polly poppy prakash priscilla priya prudence ' +
    'quentin quincy rachel rafael rahul raj rajesh ralph ramon ramona randall randolph randy ranjit raoul raphael rashid raul ravi ray raymond rebecca reg reggie regina reginald reinhard rene renee reuben rex rhoda rhona ricardo richard rick ' +
    'ricky rita rob robbie robert roberta roberto robin rocco rod roderick rodney rodrigo roger roland rolf roman ron ronald ronan ronnie rory rosa rosalind rose rosemary rosie ross rowan roxanne roy ruben rudolf rudy rufus rupert russell ruth ryan ' +
    'sabina sabrina sadie said saleem salim sally salma salman salvador salvatore sam samantha samir samira samuel sana sandra sandy sanjay santiago sara sarah sasha saskia saul savannah scott sean sebastian selina selma serena serge sergei sergey ' +
    'sergio serhii seth seymour shane shannon sharon shaun shawn sheila shelley sheryl shirin shirley shiv sibyl sidney siegfried sienna sigrid silas silvia simon simone sinead sofia solomon sonia sophia sophie stacey stan stanislav stanley stefan stefano ' +
    'stella stephan stephanie stephen steve steven stewart stuart sue suleiman sunil suresh susan susanna susie suzanne svetlana sven sybil sydney sylvia ' +
    'tamara tamsin tanya tara tariq tatiana ted teddy terence teresa terry tess tessa thea thelma theo theodora theodore theresa thomas tiffany tilda tim timothy tina tobias toby todd tom tomas tommy toni tony tracey tracy trevor tricia tristan trudy tyler ' +
    'ulrich ulrike una ursula uri vadim valentin valentina valeria valerie vanessa vasily vera verity vernon veronica vicky victor victoria vijay vikram viktor vince vincent viola violet virginia vivian vladimir volodymyr ' +
    'wade wallace walter wanda warren wayne wendell wendy wesley wilbur wilfred wilhelm will willa william willie wilma winifred winston wolfgang woodrow wyatt xavier yasmin yolanda yosef yuki yuri yusuf yvette yvonne zac zach zachary zadie zara zeynep zoe zoltan zora'
  ).split(' '),
)
