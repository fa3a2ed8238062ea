import { detect } from '../language/detect-language.ts';
import type { Language } from '../language/language.ts';
import { LetterCases } from '../language/sentence-rules/letter-cases.ts';
import { splitSentences } from '../language/sentences.ts';
import { type Block, isHeadline, isProse, plainText, wordCount } from './block.ts';
import type { Furniture, SentenceKind, SentenceSpan } from './document.ts';
import { isBareDateline } from './furniture/dateline.ts';
import { furnitureRuleOf } from './furniture/line-rules.ts';
import type { Recognised } from './furniture/recognise-furniture.ts';
import type { BlockRule } from './furniture-rule.ts';
import type { Span } from './span.ts';

const LONGEST_CAPTION = 400; // characters
const SHORTEST_TELLING = 40; // characters; in less, a few function words decide nothing
/** What a sentence within a paragraph begins with that can be furniture: checked first, since most sentences do not. */
const ASIDE =
  /^[([]?(?:à (?:lire|voir)|lire|voir|relire|read|also read|see also|abonnez|inscrivez|subscribe|sign up|photo|crédit|image|source|©)/iu;

/** The sentences of the blocks that are the article's own, and the asides within them that are furniture. */
export function sentencesOf(
  text: string,
  blocks: readonly Block[],
  { rules, title, stated }: Recognised,
  language: Language,
): { sentences: SentenceSpan[]; asides: Furniture[] } {
  const sentences: SentenceSpan[] = [];
  const asides: Furniture[] = [];
  const cases = new LetterCases(text);
  const own = [...blocks.entries()].filter(([index]) => rules[index] === null);
  for (const [paragraph, [index, block]] of own.entries()) {
    const isFollowed = paragraph + 1 < own.length;
    const kind: SentenceKind =
      index === title ? 'title' : isHeading(block, isFollowed) ? 'heading' : 'sentence';
    const blockText = text.slice(block.start, block.end);
    const detected = blockText.length < SHORTEST_TELLING ? null : detect(block.plain);
    const blockLanguage = detected?.language ?? language;
    const isOfOneLanguage = detected?.isPure === true && detected.language !== null;
    const spans =
      kind === 'sentence' && block.role !== 'row'
        ? splitSentences(blockText, blockLanguage, cases)
        : [{ start: 0, end: blockText.length }];
    for (const { start, end } of spans) {
      const span = { start: block.start + start, end: block.start + end };
      const sentence = blockText.slice(start, end);
      const button = kind === 'sentence' ? 0 : lengthOfButton(sentence);
      const credit = button || lengthOfCredit(sentence);
      if (credit > 0) {
        asides.push({ start: span.end - credit, end: span.end, rule: button > 0 ? 'menu' : 'photo credit' });
        span.end = span.start + sentence.slice(0, -credit).trimEnd().length;
      }
      const opens = spans.length > 1 && start === 0; // a paragraph of more than this sentence
      const isDateline = opens && isBareDateline(plainText(sentence), stated.publishedOn, language === 'fr');
      const rule = isDateline ? 'date' : spans.length > 1 ? asideRule(text, span) : null;
      if (rule !== null) asides.push({ ...span, rule });
      else
        sentences.push({
          ...span,
          kind,
          paragraph,
          language: isOfOneLanguage
            ? blockLanguage
            : languageOf(text.slice(span.start, span.end), blockLanguage),
        });
    }
  }
  return { sentences, asides };
}

function isHeading(block: Block, isFollowed: boolean): boolean {
  if (block.role === 'heading' || block.role === 'title') return true;
  if (block.role !== 'text' || !isFollowed || isProse(block) || !isHeadline(block)) return false;
  const isQuotation = /^[«“"].*[»”"]$/u.test(block.plain);
  return (
    wordCount(block.plain) <= 20 && /^["'«“‘(¿¡]?[\s\u00a0]?[\p{Lu}\p{N}]/u.test(block.plain) && !isQuotation
  );
}

const AGENCY = '(?:AFP|AP|Reuters|Belga|ATS|agences?|agencies)';
/** The site of an agency and a name: 'afp.com/Ann Doe'. */
const OF_AGENCY =
  "[\\w-]+\\.(?:com|fr)/\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|d[eu]|van|von|l[ea])){0,5}";
/** A credit behind the full stop of a caption: '(ANN DOE / MAXPPP)', '(Express Photo)', 'JDM - ANN DOE'. */
const CREDIT =
  /^(?:\(\p{Lu}[^()\d.!?]{1,50}\/ ?\p{Lu}[^()\d!?]{1,40}\)|\(\p{Lu}[^()\d.!?]{0,40} Photo(?: by [^()]{2,40})?\)|\p{Lu}{2,10} - \p{Lu}[\p{Lu} .'’-]{3,40})$/u;
const CREDIT_OF_AGENCY = new RegExp(`^${OF_AGENCY}$`, 'u');
/** What a caption may end with: whose the picture is. */
const CREDITS: readonly RegExp[] = [
  /(?<=\s)(?:©|\(c\))\s?(?!\d{4})\S[^.!?]{1,80}$/iu,
  new RegExp(`(?<=[.!?…»)]\\s)\\((?:avec |with )?${AGENCY}(?:[ ,/&]+(?:et |and )?${AGENCY})*\\)$`, 'iu'),
  /(?<=[.!?…»)]\s)\((?:photos?|crédits?|credits?|image)\s?[:/][^()]{2,60}\)$/iu,
  /(?<=[.!?…»)]\s)\(\p{Lu}[^()\d]{0,40} Photo(?: by [^()]{2,40})?\)$/u,
  /(?<=[.!?…»)]\s)(?:photo|crédit|photograph|picture|image)s?\s?:[^.!?]{2,80}$/iu,
  new RegExp(`(?<=[.!?…»)]\\s)${OF_AGENCY}$`, 'u'),
  /\s[-–|]\s\p{Lu}[\p{L} .'’-]{2,50}(?:©|\/)[^.!?]{2,40}$/u,
  /\s\[(?:File: |Archives? : )?\p{Lu}[^[\]\d]{2,40}\/[^[\]\d]{2,40}\]$/u,
];

/** The length of the credit that a caption ends with: '… le 11 juin. © Thomas Mukoya / Reuters'. */
function lengthOfCredit(sentence: string): number {
  if (sentence.length > LONGEST_CAPTION || !/[:/)\]©]/u.test(sentence.slice(-100))) return 0;
  const found = CREDITS.flatMap((credit) => credit.exec(sentence)?.[0].length ?? []);
  return found[0] ?? 0;
}

/** The length of the button behind a heading: 'History[edit]', 'Histoire[modifier | modifier le code]'. */
function lengthOfButton(heading: string): number {
  return /(?<=\S)\s?\[(?:edit|modifier(?: \| modifier le code)?)\]$/u.exec(heading)?.[0].length ?? 0;
}

function asideRule(text: string, { start, end }: Span): BlockRule | null {
  const sentence = text.slice(start, Math.min(end, start + 400));
  if (sentence.startsWith('[') && /^\[[^[\]]+\]\([^()\s]+\)$/u.test(sentence)) return 'link';
  if (CREDIT.test(sentence) || CREDIT_OF_AGENCY.test(sentence)) return 'photo credit';
  return ASIDE.test(sentence) ? furnitureRuleOf(sentence) : null;
}

/** The language of a stretch, or that of what it stands in where the stretch is too short to tell. */
function languageOf(stretch: string, around: Language): Language {
  return stretch.length < SHORTEST_TELLING ? around : (detect(stretch).language ?? around);
}
