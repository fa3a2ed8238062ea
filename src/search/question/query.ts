import type { Span } from '../../corpus/span.ts';
import type { ConceptDictionary } from '../../language/concepts.ts';
import { frenchShare } from '../../language/function-words.ts';
import { LANGUAGES, type Language } from '../../language/language.ts';
import { type Token, tokenise } from '../../language/tokens.ts';
import type { NearestWords } from '../index/nearest-words.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import type { Bridge } from '../retriever.ts';
import { isAddressed } from './addressed.ts';
import { asksForAdvice } from './advice.ts';
import { type AnswerType, askedFor } from './answer-type.ts';
import { withAskedKind } from './asked-kind.ts';
import { type Counted, countedOf } from './counted.ts';
import { type Focus, focusOf } from './focus.ts';
import { framingWords, sortWords } from './framing.ts';
import { asksIdentity } from './identity.ts';
import { asksForNewest, wordsOfNewest } from './newest.ts';
import { withoutRequest } from './request.ts';
import { respell } from './respell.ts';
import { UnitReader } from './unit-reader.ts';

/** How firmly a unit must be found: names, places and numbers make a question particular; words may be paraphrased. */
export type UnitClass = 'name' | 'number' | 'place' | 'date' | 'word' | 'verb';

export interface QueryTerm {
  readonly text: string;
  /** (0, 1]: how good a match through this term is. */
  readonly strength: number;
  readonly bridge: Bridge;
}

/** What of a question is looked for as one: a word, a number, or a fixed phrase with its words as a second best. */
export interface QueryUnit {
  /** As typed. */
  readonly asked: string;
  readonly kind: UnitClass;
  /** Tokens `[from, to)` of the question. */
  readonly from: number;
  readonly to: number;
  readonly terms: readonly QueryTerm[];
  /** The words of a phrase, each with its own terms; empty for a single word. */
  readonly parts: readonly (readonly QueryTerm[])[];
  /** What it is looked for as, in both languages, as the lexicon writes it. */
  readonly forms: readonly string[];
}

export interface Query {
  /** Without what opens a request: 'can you tell me'. */
  readonly tokens: readonly Token[];
  /** The tokens folded, with a space between them; a body in capitals ('WHO') keeps them. */
  readonly folded: string;
  readonly units: readonly QueryUnit[];
  readonly answerType: AnswerType;
  /** What an answer can hardly do without. */
  readonly focus: Focus;
  /** What is to be counted, where a number is asked for: 'how many soldiers'. */
  readonly counted: Counted | null;
  /** Whether it asks for how things stand now. */
  readonly current: boolean;
  /** Whether the words are said to the program itself ('who are you?') and name nothing of the world. */
  readonly addressed: boolean;
  /** Whether it asks how its reader does something ('how do I …'), and not how somebody did. */
  readonly advice: boolean;
  /** From 0 (English) to 1 (French). */
  readonly frenchShare: number;
  /** The languages that it may be in: both, where its words do not tell. */
  readonly languages: readonly Language[];
}

/** What reading a question needs to know of the corpus and of the languages. */
export interface QueryContext {
  readonly dictionary: ConceptDictionary;
  readonly vocabulary: Vocabulary;
  readonly spelling: Readonly<Record<Language, NearestWords>>;
}

/** Reads a question in French or English: what it looks for, in units, and which kind of answer it wants. */
export function parseQuery(request: string, context: QueryContext): Query {
  const typed = tokenise(withoutRequest(request));
  const share = frenchShare(typed.filter(({ upper }) => !upper).map(({ word }) => word));
  const languages = LANGUAGES.filter((language) => (language === 'fr' ? share >= 0.34 : share <= 0.66));
  const tokens = typed.map((token, at) => respell(token, at === 0, languages, context));
  const reader = new UnitReader(tokens, languages, context);
  // 'WHO' names a body, and asks for nobody.
  const asked = tokens.map(({ folded, upper }) => (upper ? folded.toUpperCase() : folded));
  const folded = asked.join(' ');
  const { type: kind, wording } = askedFor(folded);
  const french = share > 0.5;
  const unsought = [
    ...wordsOfNewest(folded),
    ...(wording === null ? [] : [wording]),
    ...framingWords(folded),
  ];
  const among = (spans: readonly Span[], { from, to }: QueryUnit) =>
    spans.some((words) => isWithin(tokens, from, to, words));
  const sought = reader.units().filter((unit) => !among(unsought, unit));
  const units = withAskedKind(sought, tokens, languages);
  const type = asksIdentity(folded, tokens, units) ? 'identity' : kind;
  const sorts = sortWords(folded);
  return {
    tokens,
    folded,
    units,
    answerType: type,
    focus: focusOf(type, tokens, units, french, (unit) => among(sorts, unit)),
    counted: type === 'count' ? countedOf(tokens, units) : null,
    current: asksForNewest(folded),
    addressed: isAddressed(typed, units),
    advice: asksForAdvice(tokens),
    frenchShare: share,
    languages,
  };
}

/** Whether tokens `[from, to)` lie within a span of the folded tokens written with a space between them. */
function isWithin(tokens: readonly Token[], from: number, to: number, span: Span): boolean {
  const start = tokens.slice(0, from).reduce((length, { folded }) => length + folded.length + 1, 0);
  const end = tokens.slice(from, to).reduce((length, { folded }) => length + folded.length + 1, start) - 1;
  return span.start <= start && end <= span.end;
}
