import { WordCache } from '../../language/word-cache.ts';
import { plainText, wordCount } from '../block.ts';
import type { BlockRule } from '../furniture-rule.ts';
import { labelRuleOf } from './labels.ts';
import { NOTE_LINES } from './note-lines.ts';
import { PAGE_LINES } from './page-lines.ts';
import { addressesReader, asksReader } from './page-words.ts';

const LONGEST_NOTICE = 200; // characters of several sentences of a page
const LONGEST_LINE = 600; // characters; furniture is short, and no rule shall run over a whole book

/** The patterns of a rule as one expression: each begins at the start of a line, so that a line is gone through once. */
const RULES = [...PAGE_LINES, ...NOTE_LINES].map(({ name, patterns }) => ({
  name,
  pattern: new RegExp(patterns.map(({ source }) => source).join('|'), 'u'),
}));

/** The end of a sentence that says who said it: 'Subscribe now, she told the fans.', '« Abonnez-vous », lance-t-il.' */
const SAID =
  /[,?!»”"] (?:\p{L}+-t-(?:il|elle|on)|(?:il|elle|on) (?:a )?(?:dit|lancé|ajouté|écrit)|(?:a |ont )?(?:lance|lancé|demande|demandé|explique|ajoute|ajouté|promet|promis|assure|plaide|insiste|prévient|répète|écrit|dit|conseille|conclut)(?!\p{L})|(?:(?:he|she|they|the \p{L}+|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) )?(?:said|says|told|asked|added|wrote|writes|reads|warned|joked|urged)(?!\p{L}))[^.!?»”"]*\.$/u;
const LONGEST_CLAUSE = 100; // characters

/** Whether a line ends by saying who said it: it is the article's, whatever a page may say in the same words. */
export function isSaid(plain: string): boolean {
  return SAID.test(plain.slice(-LONGEST_CLAUSE));
}

/** What a sentence is about, before a colon, and that it goes on small: 'Publicité : la ville interdit les panneaux.' */
const TOPIC = /^(?:[Pp]ublicité|[Aa]dvertis(?:ement|ing)) ?: (?=\p{Ll})/u;
/** A comparison: 'Lire aussi fort que possible', but 'Lire aussi ce que l’on sait'. */
const COMPARISON =
  /^(?:[Ll]ire|[Vv]oir|[ÉéEe]couter|[Rr]elire|[Rr]egarder|[Rr]evoir) aussi (?!ce |tout |parce )\p{Ll}+ qu(?:e |['’])/u;
const FEWEST_WORDS = 6; // of such a sentence

/** Whether a line is a whole sentence that begins with the words of a notice of the page, and asks nothing of the reader. */
function onlyOpensLikeNotice(plain: string): boolean {
  if (!/[^.]\.$/u.test(plain) || wordCount(plain) < FEWEST_WORDS || addressesReader(plain)) return false;
  const topic = TOPIC.exec(plain)?.[0];
  return topic === undefined ? COMPARISON.test(plain) : !asksReader(plain.slice(topic.length));
}

/** The name of the rule that knows a line as page furniture by its words, or null. */
export function furnitureRuleOf(plain: string): BlockRule | null {
  return plain.length > LONGEST_LINE ? null : rules.of(plain).name;
}

/** Pages of one site have the same lines around their articles. */
const KNOWN_LINES = 400;

const rules = new WordCache((plain) => ({ name: findRule(plain) }), KNOWN_LINES);

/** A work as bibliographies name it: 'Green, R. E. (1995). Diagnosing causes …', 'Roy Y., Bel M. et al., « … », 2024.' */
const CITED_WORK =
  /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?,? (?:\p{Lu}\.[ -]?)+,? ?(?:[&«“"]|and |et |\p{Lu}|\(\d{4}).*(?:\(\d{4}[a-z]?\)|, (?:19|20)\d\d\.?$)/u;

function findRule(plain: string): BlockRule | null {
  if (/^[\^↑]\s?\S|^\[\d{1,3}\] .*https?:\/\/|\S\s?↩\ufe0e?$/u.test(plain)) return 'references'; // a note
  if (CITED_WORK.test(plain)) return 'references';
  if (isSaid(plain) || onlyOpensLikeNotice(plain)) return null;
  if (
    /^>> ?(?:[àa] |(?:r[ée])?(?:lire|[ée]couter|voir|regarder|suivre)|read|watch|listen|see)(?!\p{L})/iu.test(
      plain,
    )
  )
    return 'teaser';
  const line = normalise(plain);
  const rule = ruleOf(line);
  if (rule !== null) return rule;
  const ofBar = ruleOfAll(line, /\s[|·•]\s/u);
  return ofBar ?? (line.length > LONGEST_NOTICE ? null : ruleOfAll(line, /(?<=[.!?]) (?=[\p{L}«“"])/u));
}

/** The rule of the first of several parts that are all furniture: '5 min read | Share on X', 'No spam. Unsubscribe anytime.' */
function ruleOfAll(line: string, divider: RegExp): BlockRule | null {
  const end = line.search(divider);
  const rule = end < 0 ? null : ruleOf(normalise(line.slice(0, end)));
  const isFurniture = (part: string) => ruleOf(normalise(part)) !== null;
  return rule !== null && line.split(divider).every(isFurniture) ? rule : null;
}

function ruleOf(line: string): BlockRule | null {
  return labelRuleOf(line) ?? RULES.find(({ pattern }) => pattern.test(line))?.name ?? null;
}

const SYMBOLS_BEHIND = /\s*(?:[:…»›>→▶↓▼|]|\.\.\.|\[(?:edit|modifier(?: \| modifier le code)?)\])+$/u;

/** The lines of one page: each rule asks for all of them. */
const RECENT_LINES = 400;

const lines = new WordCache(inLowerCase, RECENT_LINES);

/** The form in which lines are compared: lower case, without symbols around. */
export function normalise(line: string): string {
  return lines.of(line);
}

function inLowerCase(written: string): string {
  const lower = plainText(written)
    .toLowerCase()
    .replace(/[’ʼ‘`]/gu, "'");
  const trimmed = lower.replace(/^[^\p{L}\p{N}©#("'«“[*]+/u, '').slice(0, LONGEST_LINE);
  const line = trimmed.replace(/^[*]+ ?/u, '');
  // Few lines end so, and to look for it from each place of a line is slow.
  return (/[:…»›>→▶↓▼|\]]|\.\.\./u.test(line.slice(-3)) ? line.replace(SYMBOLS_BEHIND, '') : line).trim();
}
