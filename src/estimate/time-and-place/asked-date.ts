import type { PartialDate } from '../../corpus/document.ts';
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
    const lexemes = lex(words.toLowerCase());
    const grammar = compiledGrammars[language];
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
