import type { ReadFigure } from '../figures/figures-of.ts';
import type { Lexeme, LexemeRange } from '../grammar/lexeme.ts';
import { phraseAt } from '../grammar/phrase.ts';
import { isVerb } from '../sentence/clause.ts';
import type { SentenceReading } from '../sentence-reading.ts';
import { isAmong, isWholeOf, opensAsWhole } from './parts-of-figures.ts';

const LONGEST_JOINED = 12; // lexemes between two figures of one list

/** '117 drones and 12 missiles': the second figure is of a list that the first is of, with no verb of its own. */
export function isJoinedTo(
  first: ReadFigure,
  second: ReadFigure,
  { lexemes, grammar }: Pick<SentenceReading, 'lexemes' | 'grammar'>,
): boolean {
  const [from, to] = [first.figure.to, second.figure.from];
  const isOf = /^(?:de|d')$/.test(lexemes[to - 1]?.text ?? ''); // 'de 24 drones et de cinq missiles'
  const joint = lexemes[isOf ? to - 2 : to - 1]?.text ?? '';
  const joins = /^(?:et|and|ou|or)$/.test(joint) || (!isOf && /^(?:,|plus|soit|que|as)$/.test(joint));
  if (!joins || to - from > LONGEST_JOINED) return false;
  for (let at = from; at < to; at++) {
    if (isVerb(lexemes, at, grammar) || /^[;.:]$/.test(lexemes[at]?.text ?? '')) return false;
  }
  return true;
}

/** 'l'envoi de', 'L'entraînement de', 'the deployment of': what governs the figure stands right before it. */
const GOVERNOR_REACH = 3; // lexemes
const JOINT = /^(?:et|and|with|avec|,|while|but|mais)$/;

/** 'downed 32 drones and seven missiles fired at the port': a participle in place of a relative clause is no verb of the list. */
function opensReduced(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at + 1]?.text ?? '';
  const text = lexemes[at]?.text ?? '';
  if (/^(?:contre|vers|depuis)$/.test(next)) return /[ié]e?s$/.test(text); // 'missiles lancés contre la ville'
  return /ed$/.test(text) && /^(?:at|against|from|into|towards?)$/.test(next);
}

/** 'killed 14 soldiers and 31 civilians fled': whether a figure that ends a list has a verb of its own behind it. */
export function hasOwnVerb(
  { figure }: ReadFigure,
  clause: LexemeRange,
  { lexemes, grammar }: Pick<SentenceReading, 'lexemes' | 'grammar'>,
): boolean {
  for (let at = figure.to; at < clause.to && !opensReduced(lexemes, at); at++)
    if (isVerb(lexemes, at, grammar)) return true;
  return false;
}

/** Where the words about the figure before end: 'counts 12 deaths and says 300 people are in jail'. */
function endOfBefore(
  read: ReadFigure,
  { figure: before }: ReadFigure,
  clause: LexemeRange,
  reading: Pick<SentenceReading, 'lexemes' | 'grammar'>,
): number {
  if (!hasOwnVerb(read, clause, reading)) return before.to;
  const { lexemes, grammar } = reading;
  for (let at = read.figure.from - 1; at > before.to; at--) {
    if (phraseAt(grammar.sourceVerbs, lexemes, at) !== null) return at + 1;
  }
  return before.to;
}

/** Where a clause goes on behind an aside that counts a part: 'Douze soldats, dont deux officiers, | ont péri'; null where none does. */
function behindAside(
  part: ReadFigure,
  { lexemes, grammar }: Pick<SentenceReading, 'lexemes' | 'grammar'>,
): number | null {
  if (!isAmong(part, lexemes)) return null;
  const comma = lexemes.findIndex(({ kind }, at) => at >= part.figure.to && kind === 'mark');
  const isClosed = lexemes[comma]?.text === ',' && isVerb(lexemes, comma + 1, grammar);
  return isClosed ? comma + 1 : null;
}

/**
 * What governs the figure; behind it up to the next one, before it down to the last one, then its clause. A figure that
 * follows another behind 'and' or a comma ('Three died and 21 were hurt') goes by the words behind it first, and by them
 * alone where they have a verb.
 */
export function surroundingsOf(
  read: ReadFigure,
  all: readonly ReadFigure[],
  clause: LexemeRange,
  { lexemes, grammar }: SentenceReading,
): LexemeRange[] {
  const { figure } = read;
  const next = all.find((other) => other.figure.from >= figure.to && other.kind === 'estimate');
  const previous = all.findLast((other) => other.figure.to <= figure.from && other.kind === 'estimate');
  // '47 soldats et 84 miliciens sont morts': what is said of both stands behind the second
  // 'a quarter of the 47 soldiers were killed': so does what is said of a part, behind its whole
  const isPart = next !== undefined && isWholeOf(read, next, lexemes);
  const shares = next !== undefined && (isPart || isJoinedTo(read, next, { lexemes, grammar }));
  const beyond = shares
    ? all.find((other) => other.figure.from >= next.figure.to && other.kind === 'estimate')
    : next;
  const aside = next === undefined ? null : behindAside(next, { lexemes, grammar });
  const to = aside !== null ? lexemes.length : (beyond?.figure.from ?? lexemes.length);
  const from = previous === undefined ? 0 : endOfBefore(read, previous, clause, { lexemes, grammar });
  if (previous !== undefined && isWholeOf(previous, read, lexemes)) return [];
  if (next !== undefined && opensAsWhole(read, next, { lexemes, grammar })) {
    const comma = lexemes.findIndex(({ text }, at) => at >= figure.to && text === ',');
    return [{ from: figure.to, to: comma }];
  }
  const governor = { from: Math.max(from, figure.from - GOVERNOR_REACH), to: figure.from };
  const behind = { from: aside ?? figure.to, to }; // 'Douze soldats, dont deux officiers, ont péri'
  // 'cinq tués, dont deux enfants': what became of the whole became of the part
  if (isAmong(read, lexemes)) {
    const whole = { from: previous?.figure.from ?? 0, to: figure.from };
    return [whole, { from: 0, to: figure.from }, behind];
  }
  const inClause =
    aside === null ? { from: figure.to, to: Math.min(to, Math.max(clause.to, figure.to)) } : behind;
  const before = { from: Math.max(from, Math.min(clause.from, figure.from)), to: figure.from };
  const isOf = /^(?:de|d')$/.test(lexemes[figure.from - 1]?.text ?? '');
  if (JOINT.test(lexemes[figure.from - (isOf ? 2 : 1)]?.text ?? '')) {
    // '20 of whom were killed'
    const own = phraseAt(grammar.leaningPhrases, lexemes, figure.to) === null ? inClause : behind;
    const reduced = lexemes.findIndex((_, at) => own.from < at && at < own.to && opensReduced(lexemes, at));
    const said = { from: own.from, to: reduced < 0 ? own.to : reduced };
    for (let at = said.from; at < said.to; at++) {
      if (isVerb(lexemes, at, grammar)) return [own, behind];
    }
    if (reduced >= 0) return [said, governor, before];
    // 'a perdu 91 positions et 1 200 soldats': the verb of the first is that of the list
    const isListed = previous !== undefined && isJoinedTo(previous, read, { lexemes, grammar });
    const ofList = isListed ? { from: Math.min(clause.from, previous.figure.from), to: figure.from } : before;
    return [inClause, governor, ofList, behind, { from, to: figure.from }];
  }
  const nearest = isPart ? [before, inClause] : [inClause, before]; // 'downed seven of nine missiles fired at the port'
  return [governor, ...nearest, behind, { from, to: figure.from }];
}
