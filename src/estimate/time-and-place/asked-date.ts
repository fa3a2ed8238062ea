import type { PartialDate } from '../../language/calendar-dates.ts';
import { LANGUAGES } from '../../language/language.ts';
import { compiledGrammars } from '../grammar/compiled-grammar.ts';
import { lex } from '../grammar/lexeme.ts';
import { list } from '../grammar/word-list.ts';
import { datesIn } from './dating.ts';

/** Words that may lead up to a date that somebody types, and say nothing of it. */
const LEADS_UP: ReadonlySet<string> = new Set(
  list(
    "le la l' les the in en on of de d' since depuis until till jusqu' jusque à au from dès fin end early late début mid mi",
  ),
);

/**
 * The date that somebody means by words of either language ('yesterday', 'last month', 'depuis juin', 'il y a deux
 * semaines'), read as in a document of a day. Null where the words are no date.
 */
export function readAskedDate(words: string, day: PartialDate): PartialDate | null {
  for (const language of LANGUAGES) {
    const grammar = compiledGrammars[language];
    // who types a date seldom types the capital by which an English month is told from a verb
    const lexemes = lex(words.toLowerCase()).map((word) => ({
      ...word,
      capitalised: grammar.months.has(word.text),
    }));
    let from = 0;
    while (LEADS_UP.has(lexemes[from]?.text ?? '')) from++;
    // a bare year or weekday is dated as behind its preposition
    const led = lexemes.slice(Math.max(0, from - 1));
    const [mention, ...others] = datesIn(led, grammar, day);
    const opens =
      mention !== undefined &&
      led
        .slice(0, mention.at)
        .every(({ text, kind }) => LEADS_UP.has(text) || kind === 'number' || kind === 'ordinal');
    if (opens && others.length === 0) return mention.date;
  }
  return null;
}

/** So far from any year that somebody types that a year changes what is read. */
const ANY_DAY = '2999-11-15';
const LONGEST_DATE = 6; // words: 'fin juin de l'année dernière'

/** How many words at the front of some are a date: two of 'last month kursk', and one, whatever it is, where none are. */
export function wordsOfAskedDate(words: readonly string[]): number {
  let [count, date]: [number, PartialDate | null] = [1, null];
  if (/^\d{4}/.test(words[0] ?? '')) return count;
  for (let many = 1; many <= Math.min(words.length, LONGEST_DATE); many++) {
    const read = readAskedDate(words.slice(0, many).join(' '), ANY_DAY);
    if (read === null || read === date) continue; // a word that says no more of the date is none of its own
    [count, date] = [many, read];
  }
  return count;
}
