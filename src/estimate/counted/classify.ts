import { LANGUAGES, type Language } from '../../language/language.ts';
import { type CompiledGrammar, compiledGrammars } from '../grammar/compiled-grammar.ts';
import type { Lexeme, LexemeRange } from '../grammar/lexeme.ts';
import { holds, matchAt, type StemTable, StemTables } from '../grammar/stem-table.ts';
import { OTHER_TOPIC, type Topic } from '../topic.ts';
import { isDoer } from './doer.ts';
import { isPeople } from './peoples.ts';
import { phraseHolds } from './phrase-holds.ts';

interface CompiledStatus {
  readonly id: string;
  readonly words: StemTable;
  readonly onlyOf: StemTable | null;
}

interface CompiledTopic {
  readonly id: string;
  readonly units: StemTable;
  readonly unitsWithStatus: StemTable;
  readonly otherSenses: StemTable;
  readonly statuses: readonly CompiledStatus[];
  /** Whether it counts people where one of its statuses is worded, and so 'Russians' and 'Libanais' too. */
  readonly ofPeople: boolean;
  /** Which money is of the topic: none, what its nouns name ('budget'), or all of it ('euro'). */
  readonly money: 'none' | 'named' | 'all';
}

/** Tells the topics of a figure. */
export type TopicClassifier = (placed: PlacedFigure) => Classification;

/** A figure's surroundings, as far as they tell its topic. Ranges of `lexemes`. */
export interface PlacedFigure {
  readonly lexemes: readonly Lexeme[];
  /** What is counted, in the sentence that names it (for 'd'entre eux', an earlier one). */
  readonly unit: {
    readonly lexemes: readonly Lexeme[];
    readonly range: LexemeRange;
    /** Whether it is named for another figure first: 'The number of dead has reached 61, with 12 missing'. */
    readonly isShared: boolean;
  } | null;
  readonly figure: LexemeRange;
  /** Where the words of its status may stand, nearest first. */
  readonly surroundings: readonly LexemeRange[];
  /** Where the words of what the figure is of stand, if it is an amount of money; null for all else. */
  readonly money: readonly LexemeRange[] | null;
  readonly isShare: boolean;
  readonly isCount: boolean;
  /** What the figure before it is, where both are of one list; its status is this one's where no words say another. */
  readonly listedWith: Classification | null;
}

/** Which topics a figure belongs to, and what happened to what it counts. */
export interface Classification {
  /** Every topic that the figure belongs to, the closest first; `other` alone where none. */
  readonly topics: readonly [string, ...string[]];
  readonly status: string | null;
}

/** A classifier for the topics of a corpus, made once for each language. */
export function topicClassifier(topics: readonly Topic[], grammar: CompiledGrammar): TopicClassifier {
  const { language } = grammar;
  const tables = new StemTables(language);
  const compiled = topics.map(
    (topic): CompiledTopic => ({
      id: topic.id,
      money: moneyOf(topic),
      ofPeople: topic.unitsWithStatus?.[language].some((unit) => PEOPLE.test(unit)) === true,
      units: tables.add(topic.units[language], true),
      unitsWithStatus: tables.add(topic.unitsWithStatus?.[language] ?? [], true),
      otherSenses: tables.add(topic.otherSenses?.[language] ?? [], true),
      statuses: topic.statuses.map(({ id, words, onlyOf }) => ({
        id,
        words: tables.add(words[language]),
        onlyOf: onlyOf === undefined ? null : tables.add(onlyOf[language], true),
      })),
    }),
  );
  return (placed) => classify(placed, compiled, grammar);
}

const PEOPLE = /^(?:personne|people|person)$/;

/** What of all money a topic counts: a sum is no count of soldiers, so a topic of things has none. */
function moneyOf({ units }: Topic): CompiledTopic['money'] {
  const words = LANGUAGES.flatMap((language) =>
    units[language].map((unit) => ({ unit, grammar: compiledGrammars[language] })),
  );
  if (words.some(({ unit, grammar }) => grammar.currencies.has(unit))) return 'all';
  return words.some(({ unit, grammar }) => grammar.amounts.has(unit)) ? 'named' : 'none';
}

/** Finds the first thing that a topic counts in a sentence: the antecedent of 'd'entre eux'. */
export function unitFinder(
  topics: readonly Topic[],
  language: Language,
): (lexemes: readonly Lexeme[]) => number | null {
  const tables = new StemTables(language);
  const table = tables.add(
    topics.flatMap(({ units, unitsWithStatus }) => [
      ...units[language],
      ...(unitsWithStatus?.[language] ?? []),
    ]),
    true,
  );
  return (lexemes) =>
    tables.beginningsIn(lexemes).find(({ at }) => matchAt(table, lexemes, at) !== null)?.at ?? null;
}

function classify(
  placed: PlacedFigure,
  topics: readonly CompiledTopic[],
  grammar: CompiledGrammar,
): Classification {
  const { lexemes, unit, surroundings, isShare, isCount } = placed;
  const counts = (table: StemTable, { otherSenses }: CompiledTopic): boolean =>
    unit !== null && phraseHolds(table, otherSenses, unit.lexemes, unit.range, grammar);
  const names = unit !== null && namesPeople(unit.lexemes, unit.range, grammar);
  const countsWithStatus = (topic: CompiledTopic): boolean =>
    (topic.ofPeople && names) || counts(topic.unitsWithStatus, topic);
  const statusIn = (topic: CompiledTopic, words: readonly Lexeme[], range: LexemeRange): string | null =>
    topic.statuses.find(
      (status) =>
        holds(
          status.words,
          words,
          range,
          (verb) => words !== lexemes || !isDoer(placed, verb, needsStatus(topic), grammar),
        ) &&
        (status.onlyOf === null || counts(status.onlyOf, topic)),
    )?.id ?? null;
  const statusInUnit = (topic: CompiledTopic): string | null =>
    unit === null ? null : statusIn(topic, unit.lexemes, unit.range);
  const statusAround = (topic: CompiledTopic, ranges: readonly LexemeRange[]): string | null => {
    for (const range of ranges) {
      const status = statusIn(topic, lexemes, range);
      if (status !== null) return status;
    }
    return null;
  };
  const statusOf = (topic: CompiledTopic): string | null => {
    if (isShare && topic.statuses.some(({ id }) => id === 'share')) return 'share';
    const inUnit = statusInUnit(topic);
    if (inUnit !== null && unit?.isShared !== true) return inUnit;
    return statusAround(topic, surroundings) ?? inUnit;
  };
  const nearStatus = (topic: CompiledTopic): string | null =>
    statusInUnit(topic) ?? statusAround(topic, surroundings.slice(0, 3));
  const byStatus = topics.filter(
    (topic) =>
      needsStatus(topic) &&
      (unit === null ? isCount && topic.ofPeople : countsWithStatus(topic)) &&
      nearStatus(topic) !== null,
  );
  const isMoneyOf = ({ money, units, otherSenses }: CompiledTopic): boolean =>
    money === 'all' ||
    (money === 'named' &&
      placed.money?.some((range) => phraseHolds(units, otherSenses, lexemes, range, grammar)) === true);
  const byUnit = topics.filter(
    (topic) => counts(topic.units, topic) || (placed.money !== null && isMoneyOf(topic)),
  );
  const gathered = topics.filter((topic) => gathersUnder(topic, lexemes, placed.figure));
  // Killed soldiers are casualties; a topic that counts the thing itself yields to the one that says what became of it.
  const found = [
    ...byStatus,
    ...byUnit.filter((topic) => !byStatus.includes(topic) && byStatus.length === 0),
    ...gathered,
  ];
  const ids = [...new Set(found.map(({ id }) => id))];
  // a missile that is shot down is a weapon before it is a munition: the first topic that has a status for it leads;
  // in a list the topic of the figure before it is asked first: '117 drones and 12 missiles'
  const listed = placed.listedWith?.topics[0];
  const inOrder = [...found].sort((a, b) => Number(b.id === listed) - Number(a.id === listed));
  for (const topic of inOrder) {
    const status = statusOf(topic);
    if (status !== null) return withLead(topic.id, ids, status);
  }
  // '14 soldiers and 31 civilians': civilians are casualties where the soldiers before them are
  const { topics: [lead = OTHER_TOPIC] = [], status = null } = placed.listedWith ?? {};
  const ledBy = topics.find(({ id }) => id === lead);
  if (ledBy !== undefined && (counts(ledBy.units, ledBy) || countsWithStatus(ledBy)))
    return withLead(lead, ids, status);
  return withLead(ids[0] ?? OTHER_TOPIC, ids, null);
}

/** Whether a topic counts something only where its words say what became of it. */
function needsStatus({ unitsWithStatus }: CompiledTopic): boolean {
  return unitsWithStatus.phrases.size > 0;
}

function withLead(lead: string, ids: readonly string[], status: string | null): Classification {
  return { topics: [lead, ...ids.filter((id) => id !== lead)], status };
}

/** 'des armes, notamment plus de 13 000 conteneurs …': the figure belongs to what gathers it too. */
function gathersUnder(topic: CompiledTopic, lexemes: readonly Lexeme[], figure: LexemeRange): boolean {
  let at = figure.from - 1;
  if (!/^(?:notamment|dont|compris|including|comme|particulier|namely)$/.test(lexemes[at]?.text ?? ''))
    return false;
  while (
    at >= 0 &&
    /^(?:notamment|dont|y|compris|including|comme|en|particulier|namely|,)$/.test(lexemes[at]?.text ?? '')
  )
    at--;
  return holds(topic.units, lexemes, { from: Math.max(0, at - 2), to: at + 1 });
}

/** Whether the head of a noun phrase is a people: 'Russians', 'young Russians', 'Libanais'. */
function namesPeople(
  lexemes: readonly Lexeme[],
  { from, to }: LexemeRange,
  grammar: CompiledGrammar,
): boolean {
  const of = lexemes.findIndex(({ text }, at) => at >= from && at < to && grammar.of.has(text));
  const head = lexemes[grammar.language === 'fr' ? from : (of < 0 ? to : of) - 1];
  return head !== undefined && isPeople(head, grammar.language);
}
