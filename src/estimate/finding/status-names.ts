import { irregularForms } from '../../language/irregular-forms.ts';
import { LANGUAGES } from '../../language/language.ts';
import { lex } from '../grammar/lexeme.ts';
import { matchAt, StemTables } from '../grammar/stem-table.ts';
import type { Topic } from '../topic.ts';

/** A status of a topic, by the ids of both. */
interface StatusOfTopic {
  readonly topic: string;
  readonly status: string;
}

const VERBAL = /(?:ed|ing|ée?s?)$/;

/** Tells the statuses that words name: 'deaths' and 'tués' are casualties that were killed; 'hospitals' are not who was hospitalised. */
export function statusNamer(topics: readonly Topic[]): (words: string) => readonly StatusOfTopic[] {
  const tables = { fr: new StemTables('fr'), en: new StemTables('en') };
  const statuses = topics.flatMap(({ id: topic, statuses }) =>
    statuses.map(({ id: status, name: { fr, 'en-US': en }, words }) => ({
      topic,
      status,
      nouns: [tables.fr.add([fr, ...words.fr], true), tables.en.add([en, ...words.en], true)],
      verbs: [tables.fr.add([fr, ...words.fr]), tables.en.add([en, ...words.en])],
    })),
  );
  return (words) => {
    const lexemes = lex(words);
    if (lexemes.length === 0) return [];
    const isVerbal = lexemes.some(({ text }) => VERBAL.test(text) || isIrregular(text));
    return statuses
      .filter(({ nouns, verbs }) =>
        [...nouns, ...(isVerbal ? verbs : [])].some((table) => matchAt(table, lexemes, 0) === lexemes.length),
      )
      .map(({ topic, status }) => ({ topic, status }));
  };
}

function isIrregular(word: string): boolean {
  return LANGUAGES.some((language) => (irregularForms(language).get(word)?.length ?? 0) > 0);
}
