import { beginsFigure } from '../figures/numeral.ts';
import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme } from '../grammar/lexeme.ts';

const LONGEST_PHRASE = 14; // lexemes

const IRREGULAR_PLURALS = new Set(
  `people men women children troops police personnel staff cattle fish sheep aircraft dead killed wounded injured missing homeless servicemen servicewomen policemen firefighters
  fishermen teeth feet media data criteria percent million billion cases`.split(/\s+/),
);

/** 'the record of 8.3 million set in 1996': said of the figure, not counted by it. */
const PARTICIPLE =
  /^(?:set|made|sold|built|given|paid|taken|seen|held|used|lost|spent|won|bought|sent|shown|found|left|agreed|recorded|reported|forecast|expected|pledged|promised|planned|announced)$/;

/** 'more than 1,000 perished': a verb with nothing counted before it; '310 injured' counts them. */
const INTRANSITIVE =
  /^(?:perished|drowned|survived|attended|marched|arrived|voted|responded|participated|travelled|traveled|remained|enrolled|applied|graduated|returned|protested|rallied|gathered|crossed|escaped|deserted|disappeared)$/;

/** English: adjectives and nouns up to the first plural, then its complements with 'of'. */
export function endOfEnglish(lexemes: readonly Lexeme[], from: number, grammar: CompiledGrammar): number {
  if (PARTICIPLE.test(lexemes[from]?.text ?? '') && grammar.stops.has(lexemes[from + 1]?.text ?? ''))
    return from;
  if (INTRANSITIVE.test(lexemes[from]?.text ?? '')) return from;
  let at = headEndEnglish(lexemes, from, grammar);
  if (at === from) return from;
  while (at - from < LONGEST_PHRASE) {
    const next = lexemes[at]?.text ?? '';
    if (grammar.of.has(next)) {
      let complement = at + 1;
      while (grammar.articles.has(lexemes[complement]?.text ?? '')) complement++;
      const end = headEndEnglish(lexemes, complement, grammar);
      if (end === complement) break;
      at = end;
    } else if (next === 'and' && isEnglishPlural(lexemes[at - 1]) && isEnglishPlural(lexemes[at + 1])) {
      // 'two civilians and injured seventeen': a verb with a figure of its own
      if (beginsFigure(lexemes, at + 1, grammar)) break;
      if (/(?:ed)$/.test(lexemes[at + 1]?.text ?? '') && beginsFigure(lexemes, at + 2, grammar)) break;
      if (grammar.verbs.has(lexemes[at + 1]?.text ?? '')) break;
      at += 2;
    } else break;
  }
  return at;
}

function isEnglishPlural(lexeme: Lexeme | undefined): boolean {
  if (lexeme?.kind !== 'word') return false;
  return IRREGULAR_PLURALS.has(lexeme.text) || /[^sui']s$/.test(lexeme.text);
}

/** What would end a phrase further on and can open one: 'killed and wounded', 'votes', 'dead'. */
function opensEnglishHead(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): boolean {
  const { text } = lexemes[at] ?? { text: '' };
  const next = lexemes[at + 1];
  if (/^(?:dead|missing)$/.test(text)) return true;
  if (/^(?:killed|wounded|injured)$/.test(text))
    return next === undefined || next.kind === 'mark' || /^(?:and|or|in|by|on)$/.test(next.text);
  return grammar.verbs.has(text) && /[^s]s$/.test(text) && !/^(?:is|was|has|does|says)$/.test(text);
}

/** 'cost savings', 'work permits': a word that may be a verb, in front of the plural that it belongs to. */
function opensCompound(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): boolean {
  const isNoun =
    /^(?:cost|work|test|vote|fight|march|contract|return|lead|live|show|pay|back|start|hit|train|need|spend|trade)$/;
  // 'live export licences'
  const isPlural = (word: Lexeme | undefined): boolean =>
    isEnglishPlural(word) && !grammar.verbs.has(word?.text ?? '') && !grammar.stops.has(word?.text ?? '');
  const next = lexemes[at + 1];
  const isModifier = next?.kind === 'word' && !grammar.stops.has(next.text) && isPlural(lexemes[at + 2]);
  return isNoun.test(lexemes[at]?.text ?? '') && (isPlural(next) || isModifier);
}

const PARTITIVE_ENGLISH = /^(?:more|other|additional|new|further|extra|fewer|another)$/;

function headEndEnglish(lexemes: readonly Lexeme[], from: number, grammar: CompiledGrammar): number {
  let at = from;
  while (PARTITIVE_ENGLISH.test(lexemes[at]?.text ?? '')) at++;
  const start = at;
  let lastPlural = start;
  while (at - start < 7) {
    const word = lexemes[at];
    if (word === undefined) break;
    const symbol = word.kind === 'symbol' && (grammar.currencies.has(word.text) || word.text === '°');
    // '400 cancelled trains'
    const endsHead =
      at === start + 1 &&
      /ed$/.test(lexemes[start]?.text ?? '') &&
      isEnglishPlural(word) &&
      lexemes[at + 1]?.kind !== 'word';
    const opensHead =
      endsHead ||
      (at === start && (opensEnglishHead(lexemes, at, grammar) || opensCompound(lexemes, at, grammar)));
    if (
      !symbol &&
      !opensHead &&
      (word.kind !== 'word' || grammar.stops.has(word.text) || grammar.verbs.has(word.text))
    )
      break;
    if (grammar.cardinalValues.has(word.text)) break;
    // '67% of Thames's treatment works'
    if (word.text === "'s" && at > start) {
      at++;
      lastPlural = start;
      continue;
    }
    if (at > start && lastPlural > start) {
      // behind a plural, only another plural goes on ('police officers', 'sports fans'), a participle ends the phrase
      if (!isEnglishPlural(word) || word.capitalised || lastPlural < at) break;
    } else if (at > start && /(?:ed|ing)$/.test(word.text) && isEnglishPlural(lexemes[at - 1])) break;
    at++;
    if (isEnglishPlural(word)) lastPlural = at;
  }
  if (at === start) return from;
  return lastPlural > start ? lastPlural : at;
}
