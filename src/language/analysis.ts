import { cognateKey } from './cognate.ts';
import type { ConceptDictionary } from './concepts.ts';
import { isFunctionWord } from './function-words.ts';
import type { Language } from './language.ts';
import { nameKey } from './name-key.ts';
import { stems } from './stem.ts';
import { type Token, tokenise } from './tokens.ts';

/** What a term stands for; the first letters of the term say it too, so that terms of two kinds never meet. */
export type TermKind = 'exact' | 'stem' | 'number' | 'name' | 'concept' | 'association' | 'cognate';

/** An index term with the tokens `[from, to)` that it was made of. */
export interface Term {
  readonly text: string;
  readonly kind: TermKind;
  readonly from: number;
  readonly to: number;
  /** (0, 1]: below 1 for loose or ambiguous concepts. */
  readonly strength: number;
}

export interface Analysis {
  readonly tokens: readonly Token[];
  readonly terms: readonly Term[];
}

/**
 * The terms of a text: the one analysis that indexing and asking share. A word gives its own form, its stems, its
 * cognate key and, where it may be a name, its name key; a number gives its value; words and phrases give their
 * concepts. Function words give nothing of their own.
 */
export function analyse(text: string, language: Language, dictionary: ConceptDictionary): Analysis {
  const tokens = tokenise(text);
  const terms: Term[] = [];
  tokens.forEach((token, at) => {
    const add = (text: string, kind: TermKind, from = at) =>
      terms.push({ text, kind, from, to: at + 1, strength: 1 });
    if (token.number !== null) {
      add(`#${token.number}`, 'number');
    } else if (!isFunctionWord(token.word, language) || (token.capitalised && at > 0)) {
      add(`=${token.folded}`, 'exact');
      // A dictionary form marks its stem: 'port' and 'portée' share a stem and are two words all the same.
      const mark = dictionary.isHeadword(token.folded, language) ? '!' : '';
      for (const stem of stems(token.word, language)) add(`${language}:${stem}${mark}`, 'stem');
      const cognate = cognateKey(token.folded);
      if (cognate !== null) add(`~${cognate}`, 'cognate');
      const name = token.capitalised ? nameKey(token.folded) : null;
      if (name !== null) add(`@${name}`, 'name');
    }
    if (token.joined) {
      let from = at;
      while (from > 0 && tokens[from]?.joined === true) from--;
      const whole = tokens.slice(from, at + 1).map(({ folded }) => folded);
      add(`=${whole.join('')}`, 'exact', from);
    }
  });
  for (const { concept, kind, from, to, strength } of dictionary.hits(tokens, language)) {
    terms.push({ text: concept, kind: kind === 'association' ? kind : 'concept', from, to, strength });
  }
  return { tokens, terms };
}
