import type { Grammar } from './grammar.ts';
import { englishHedges, englishSources } from './speech.en.ts';
import { list } from './word-list.ts';

/** How English writes figures. */
export const english: Grammar = {
  cardinals: {
    zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11,
    twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
    twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, hundred: 100,
  }, // biome-ignore format: a table
  scales: { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, lakh: 1e5, crore: 1e7 },
  scaleLetters: { k: 1e3, m: 1e6, mn: 1e6, mln: 1e6, b: 1e9, bn: 1e9, tn: 1e12, trn: 1e12 },
  collectives: {
    dozen: 12, dozens: 12, score: 20, scores: 20, tens: 10, hundred: 100, hundreds: 100, thousand: 1e3,
    thousands: 1e3, million: 1e6, millions: 1e6, billion: 1e9, billions: 1e9, trillions: 1e12, handful: 5,
  }, // biome-ignore format: a table
  vagueDeterminers: list('several few many some couple various the their by in of'),
  singleDeterminers: list('a an half one another'),
  collectiveAdjectives: list('good full whole'),
  fractions: {
    half: 1 / 2, third: 1 / 3, thirds: 1 / 3, quarter: 1 / 4, quarters: 1 / 4, fifth: 1 / 5, fifths: 1 / 5,
    sixth: 1 / 6, eighth: 1 / 8, tenth: 1 / 10, tenths: 1 / 10,
  }, // biome-ignore format: a table
  halves: list('and_a_half'),
  percents: list('% percent per_cent pc pct ‰'),
  currencies:
    list(`kyat kyats baht birr shilling shillings naira cedi cedis afghani afghanis taka dong riyal riyals lira liras leu lei forint forints tenge gourde gourdes ariary lek lev leva
    euro euros dollar dollars pound pounds yen yuan rouble roubles ruble rubles hryvnia won franc francs rupee rupees peso pesos real reais zloty krona kronor krone kroner
    dirham dirhams dinar dinars shekel shekels rand usd eur gbp chf cents pence € $ £ ¥ ₽ ₴ ₹ ₩ ₦ nkr skr dkr sfr ksh rs p rmb a$ c$ r$`),
  measures:
    list(`km kilometre kilometres kilometer kilometers mph kph m metre metres meter meters cm centimetre centimetres centimeter centimeters mm millimetre millimetres millimeter
    millimeters mile miles foot feet ft inch inches in yard yards acre acres hectare hectares ha km² m² m³ ton tons tonne tonnes kg kilo kilos kilogram kilograms kilogramme kilogrammes g gram
    grams mg milligrams lb lbs ounce ounces litre litres liter liters l gallon gallons barrel barrels bbl ° degree degrees celsius fahrenheit watt watts kw mw gw twh gwh mwh kwh
    megawatt megawatts gigawatt gigawatts knots gigatonnes gigatons megatonnes megatons kilotons hertz volts gigabytes terabytes ppm`),
  before: {
    about:
      list(`~ ≈ about around roughly approximately some nearly almost close_to an_estimated estimated circa in_the_region_of in_the_order_of on_the_order_of something_like virtually
      just_about nearer nearer_to closer_to approaching approach approaches near barely scarcely`),
    'more than':
      list(`more_than over above in_excess_of upwards_of upward_of exceeding exceeded exceeds exceed topped tops top topping surpassed surpasses surpassing beyond just_over
      well_over slightly_more_than a_little_more_than a_little_over just_above well_above far_more_than north_of passed greater_than higher_than`),
    'at least': list(
      `at_least no_fewer_than no_less_than not_less_than not_fewer_than a_minimum_of minimum_of at_a_minimum at_the_very_least as_few_as as_little_as as_low_as`,
    ),
    'at most':
      list(`up_to as_high_as as_many_as as_much_as at_most no_more_than not_more_than a_maximum_of maximum_of at_the_most did_not_exceed does_not_exceed do_not_exceed will_not_exceed capped_at
      not_exceed anything_up_to not_exceeding limited_to`),
    'less than': list(
      `fewer_than less_than under below just_under well_under slightly_less_than a_little_under just_below well_below just_short_of well_short_of little_short_of falls_short_of fell_short_of lower_than a_little_less_than`,
    ),
  },
  unbounding: list(
    'down downed intercepted flew flown flying hovered spread all control row dispute concern concerns fears fear outrage took take takes handed lead victory win',
  ),
  after: {
    about: list('-_odd or_so approximately or_thereabouts give_or_take ,_give_or_take'),
    'at least': list('or_more at_least and_more at_a_minimum and_above + -_plus'),
    'at most': list('at_most or_fewer or_less at_the_most tops at_maximum'),
  },
  boundAdverbs: list('now already still even currently just only easily'),
  denials: list('doubt doubts doubted doubting unlikely'),
  negations: list('no nobody none never nor cannot neither'),
  ranges: {
    between: list('between'),
    and: list('and'),
    from: list('from'),
    to: list('to'),
    or: list('or'),
  },
  changes:
    list(`rose risen rise rises rising fell fallen fall falls falling dropped drop drops increased increase increases grew grown grow jumped jump cut cuts raised raise raises went go up down declined
    decline climbed climb slipped slip widened narrowed surged plunged reduced reduce lowered lower doubled tripled shrank shrink shrinks expanded expand upgraded downgraded moved swung soared increasing growing upped revised`),
  levels:
    list(`is are was were be number reached reaches reach stood stands stand totalled totaled totals fell rose hit hits peaked slipped dropped climbed jumped grew remains remained equals exceeded
    exceeds numbered numbers averaged falls rises fall rise reaching topped decreased increased declined shrank dipped soared surged plunged will slowed eased quickened accelerated lost gained rises averaging standing swollen shrunk dwindled ballooned rocketed mushroomed shed sheds fetched fetches fetch cost costs costing averages priced sells sold risen fallen grown climbed exceed came comes amounts amounted total totals jumped doubled tripled edged ticked swelled leapt slid sank slumped tumbled crept pass passes passed grow shrink decrease double triple peak settle settled plateaued`),
  months: list(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
  weekdays: list('monday tuesday wednesday thursday friday saturday sunday'),
  yearIntroducers:
    list(`in since by of from until till before after during year years late early mid spring summer autumn fall winter season the to through between and for
    january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec end cop euro`),
  durations:
    list(`second seconds minute minutes hour hours day days night nights week weeks weekend weekends fortnight month months quarter quarters year years decade decades century centuries season seasons
    term terms`),
  years: list('year years'),
  labels:
    list(`article articles resolution number no nos n page pages chapter chapters phase phases level tier category division group league section paragraph annex act
    rule regulation directive protocol volume stage boeing airbus flight route highway interstate junction line gate room platform terminal runway pier windows iphone version type model class top mach formula
    factor question title part unit building block reactor magnitude exhibit round week day figure table proposition grade step step season episode district zone ward channel apollo area precinct bus tram agent`),
  definites: list('the these those both their its his her our your my'),
  singles:
    list(`person soldier civilian death fatality casualty case man woman child officer policeman worker victim journalist protester firefighter serviceman member boy girl student passenger dead
    killed injured wounded missing other resident`),
  sport:
    list(`beat beaten beats won win wins lost lose defeat defeated score scored match set sets goal goals victory draw drew tie-break lead led final game half-time semi-final thrashed edged
    innings wicket wickets`),
  perWords: list('per in every'),
  stops:
    list(`in on at to by for with without against since during after before from into onto over under between among about across through toward towards near around within along behind
    beyond until till that which who whom whose where when while if but or nor so because although though as than like via amid despite following including
    he she they it we you i them him her us his their its our
    and not no also now already still only just more less most very each every per yet then once again earlier later alone apart so-called today yesterday tomorrow
    last this next monday tuesday wednesday thursday friday saturday sunday there here killed overnight nationwide worldwide annually daily a an the`),
  of: list('of'),
  articles: list('the a an this that these those its their his her our'),
  verbs:
    list(`is are was were be been being has have had having will would could may might can should must shall do does did said says say remain remains remained became become becomes
    died die dies declined refused agreed fled flee live lives lived took take takes came come comes went go goes left leave leaves got get gets made make makes made gave give gives lost lose
    reached reach reaches stood stand stands rose rise fell fall fought fight fights serve serves served trained train trains arrived arrive received receive receives need needs needed
    joined join joins attended attend marched march voted vote votes crossed cross entered enter suffered suffer tested test contracted contract returned return hit
    began begin started start saw see sees struck strike spent spend spends cost costs showed show shows included include includes faced face faces sat sit
    worked work works signed sign signs backed back backs went held hold holds sought seek seeks kept keep keeps want wants wanted earn earns earned oppose opposes ask asks asked brought bought sent ran run runs paid pay pays`),
  leaning: list('of_them of_whom of_those of_which of_these others in_total in_all another'),
  goingOn: list(
    'that_is that_was that_compares that_figure that_would that_represents this_is this_compares this_represents this_figure these_figures of_them a_further another others also additionally moreover in_addition of_those of_these among_them among_the_dead among_the_victims among_those_killed the_dead_include the_dead_included the_victims_include',
  ),
  tallies: list('number total toll count figure tally amount quantity'),
  amounts:
    list(`budget funding fund grant aid subsidy cost bill debt deficit surplus revenue turnover profit fine compensation investment damage salary wage pay price rent tax bonus donation loan bond expenditure spending
    contract ransom sum amount saving savings capital fee levy bailout`),
  containers:
    list(`container containers ton tons tonne tonnes kilo kilos crate crates box boxes batch batches shipment shipments type types unit units piece pieces system systems battery
    batteries litre litres liter liters gallon gallons barrel barrels truck trucks truckload truckloads train trains wagon wagons round rounds set sets kind kinds form forms pair pairs stock stocks
    load loads member members group groups crew team teams`),
  sources: englishSources,
  hedges: englishHedges,
};
