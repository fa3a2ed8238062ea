import type { HedgeGrammar, SourceGrammar } from './grammar.ts';
import { englishCounts, englishSpeakers } from './speakers.en.ts';
import { list } from './word-list.ts';

/** Verbs of saying, finding and counting by their stem; a final e is dropped before -ed and -ing. */
const REGULAR =
  list(`announce declare affirm indicate estimate signal specify assure report confirm assert evaluate explain stress add count record register calculate note
  observe publish warn alert claim accuse recommend denounce insist reveal recount testify argue mention document acknowledge admit concede contend maintain suggest state conclude
  believe fear expect predict forecast reckon assess verify allege disclose detect promise pledge appeal suspect project dispute reject hope demand request propose quip joke lament complain recall counter boast caution unveil advise blame urge criticise welcome praise condemn correct clarify respond retort object protest vow agree cite measure caution emphasise emphasize underline hint calculate remark tweet sigh chuckle grumble fume scoff mutter moan gripe enthuse gush muse snort groan confide venture guess surmise classify tabulate extrapolate identify authenticate`);
const IRREGULAR =
  list(`say says said saying tell tells told write writes wrote find finds found show shows showed think thinks thought know knows knew put puts saw see listed priced admitted admitting
  doubt doubts doubted reply replied testified testifies specified specifies verified verifies denies denied deny quoted quote sees has_it_at have_it_at had_it_at sees_it_at talk_of talks_of talked_of talking_of speak_of speaks_of spoke_of wrote_of writes_of written_of point_to points_to pointed_to pointing_to pencilled_in penciled_in tally tallies tallied tallying log logs logged logging peg pegs pegged value values valued price_in prices_in priced_in pricing_in came_up_with comes_up_with come_up_with insist_on insists_on insisted_on point_out points_out pointed_out pointing_out spoken_of has_it_closer_to has_it_nearer has_it_nearer_to have_it_closer_to have_it_nearer_to swear swears swore denying
  pencils_in pencil_in penciling_in pencilling_in place_the places_the placed_the gave_details give_details gives_details put_out puts_out work_out works_out worked_out working_out spell_out spells_out spelled_out spelt_out set_out sets_out lists details lays_out laid_out lay_out posted`);

/** What somebody wants, offers, aims for or sets. */
const OF_SPEAKERS =
  list(`want wants wanted offer offers offered offering seek seeks sought seeking target targets targeted targeting aim_for aims_for aimed_for aiming_for aim_at aims_at aim_to aims_to aiming_to look_for looks_for looked_for looking_for hope_for hopes_for hoped_for
  hoping_for ask_for asks_for asked_for asking_for call_for calls_for called_for calling_for push_for pushes_for pushing_for press_for pressing_for commit_to commits_to committed_to committing_to eye eyes eyeing earmarked earmarks budgeted budgets guided_for guides_for lean_towards leans_towards lean_toward leans_toward bids set_the sets_the fix_the fixes_the fixed_the holding_out_for`);

/** 'gave a toll of': what is done with a figure is to say it. */
const GIVING = [
  'give',
  'gives',
  'gave',
  'has given',
  'giving',
  'cite',
  'cites',
  'cited',
  'offer',
  'offers',
  'offered',
].flatMap((verb) =>
  [
    'a toll of',
    'a death toll of',
    'a figure of',
    'the figure of',
    'a total of',
    'an estimate of',
    'a tally of',
    'a count of',
    'the number as',
    'the toll as',
    'the figure as',
  ].map((object) => `${verb} ${object}`),
);

function forms(verb: string): string[] {
  if (/[^aeou]y$/.test(verb))
    return [verb, verb.replace(/y$/, 'ies'), verb.replace(/y$/, 'ied'), `${verb}ing`];
  const stem = verb.replace(/e$/, '');
  return [verb, /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`, `${stem}ed`, `${stem}ing`];
}

const COUNTING =
  list(`announce estimate report confirm count record register calculate claim acknowledge admit concede allege expect predict forecast reckon detect promise pledge appeal project demand request advise recommend propose
  suggest assess believe think verify document classify tabulate extrapolate identify authenticate note observe denounce reveal disclose cite measure lament verify criticise mention warn`);

export const englishSources: SourceGrammar = {
  prepositions: list(
    'according_to citing quoting which_cites which_cited which_quoted who_cited who_quoted learned_from learnt_from in_the_view_of in_the_words_of as_per per word_from judging_by judging_from going_by it_emerged_from it_emerges_from in_the_eyes_of in_the_estimation_of',
  ),
  verbs: [...REGULAR.flatMap(forms), ...IRREGULAR, ...GIVING, ...OF_SPEAKERS],
  counting: [
    ...COUNTING.flatMap(forms),
    ...list(
      'pencilled_in penciled_in says said put puts priced listed predicts saw see sees found find finds has_it_at have_it_at had_it_at sees_it_at thought talk_of talks_of talked_of talking_of speak_of speaks_of spoke_of wrote_of writes_of written_of point_to points_to pointed_to pointing_to insist_on insists_on insisted_on show shows showed spoken_of tally tallies tallied tallying log logs logged logging peg pegs pegged value values valued price_in prices_in priced_in pricing_in came_up_with comes_up_with come_up_with has_it_closer_to has_it_nearer has_it_nearer_to have_it_closer_to have_it_nearer_to',
    ),
    ...list(
      'lists details lays_out laid_out lay_out posted pencils_in pencil_in pencilling_in penciling_in place_the places_the placed_the saying gave_details gives_details give_details',
    ),
    ...GIVING,
  ],
  ofSpeakers: OF_SPEAKERS,
  participles: [
    ...REGULAR.map((verb) => `${verb.replace(/e$/, '')}ed`),
    ...list(
      'forecast cited quoted measured counted tallied logged gathered dismissed given provided compiled issued published collected seen found put produced promised committed set',
    ),
  ],
  by: list('by'),
  that: list('that'),
  auxiliaries: list(
    'has have had also since earlier later now then already initially repeatedly subsequently officially not',
  ),
  asides: list(
    'first between_them in_turn for_its_part for_their_part so_far at_first at_least_once in_public in_private in_the_past at_times on_occasion by_contrast on_condition_of_anonymity on_the_other_hand to_date meanwhile instead in_fact',
  ),
  pronouns: list('he she they it we who i'),
  openers:
    list(`in on at since during after before for by from with without under despite amid as while when if although though however meanwhile yesterday today but and yet earlier later last
    monday tuesday wednesday thursday friday saturday sunday according to separately overnight still then so this asked speaking of
    january february march april may june july august september october november december`),
  speakers: englishSpeakers,
  counts: englishCounts,
};

export const englishHedges: HedgeGrammar = {
  words:
    list(`reckoned_to believed_to thought_to said_to understood_to reportedly allegedly apparently probably possibly perhaps maybe supposedly purportedly presumably likely unlikely could may might would seems seem seemed appears appear appeared
    is_said_to are_said_to was_said_to were_said_to is_thought are_thought was_thought were_thought thought_to believed believe believes think thinks estimated feared suspected rumoured rumored unconfirmed presumed alleged
    an_estimated expected projected suspects_that suspect_that suspected_that potentially is_reported are_reported were_reported was_reported reported_to_have unverified assumed is_forecast_to are_forecast_to was_forecast_to were_forecast_to predicted_to is_understood are_understood understood_to risk_losing risks_losing denied denies deny denying must_have a_reported thought`),
  governing:
    list(`doubt doubts doubted possible probable likely seems believe believes believed think thinks thought fear fears feared suspect suspects suspected suggests suggest suggested
    wrong_to_say wrong_to_claim wrong_to_suggest wrong_to_think wrong_to_believe wrong_that untrue_that untrue_to_say not_true_that not_true_to_say not_the_case false_that false_to_say false_to_claim false_to_suggest incorrect_that incorrect_to_say inaccurate_to_say mistake_to_say mistake_to_think mistake_to_believe
    presume assume assumes assumed expect expects expected unlikely rumours rumors unclear deny denies denied denying`),
  shape: null,
  notShape: [],
};
