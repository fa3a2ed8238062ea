import type { Grammar } from './grammar.ts';

/** Lists that hold phrases: they are asked what begins at a lexeme, and one word never tells. */
type PhraseList = 'percents' | 'halves' | 'leaning' | 'goingOn';

/** The lists of a grammar that are only ever asked whether they hold a word. */
export type WordLists = {
  readonly [Key in Exclude<keyof Grammar, PhraseList> as Grammar[Key] extends readonly string[]
    ? Key
    : never]: ReadonlySet<string>;
};

/** Makes them ready for asking. */
export function wordLists(data: Grammar): WordLists {
  return {
    vagueDeterminers: new Set(data.vagueDeterminers),
    singleDeterminers: new Set(data.singleDeterminers),
    collectiveAdjectives: new Set(data.collectiveAdjectives),
    currencies: new Set(data.currencies),
    measures: new Set(data.measures),
    unbounding: new Set(data.unbounding),
    boundAdverbs: new Set(data.boundAdverbs),
    denials: new Set(data.denials),
    negations: new Set(data.negations),
    changes: new Set(data.changes),
    levels: new Set(data.levels),
    months: new Set(data.months),
    weekdays: new Set(data.weekdays),
    yearIntroducers: new Set(data.yearIntroducers),
    durations: new Set(data.durations),
    years: new Set(data.years),
    labels: new Set(data.labels),
    definites: new Set(data.definites),
    singles: new Set(data.singles),
    sport: new Set(data.sport),
    perWords: new Set(data.perWords),
    stops: new Set(data.stops),
    of: new Set(data.of),
    articles: new Set(data.articles),
    verbs: new Set(data.verbs),
    tallies: new Set(data.tallies),
    containers: new Set(data.containers),
    amounts: new Set(data.amounts),
  };
}
