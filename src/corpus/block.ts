import type { Span } from './span.ts';

/** What the format, or the layout of a plain text, says that a block is. */
export type Role = 'title' | 'heading' | 'text' | 'item' | 'row';

/** A stretch of a document that stands by itself: a paragraph, a heading, an item of a list, a row of a table. */
export interface Block extends Span {
  readonly role: Role;
  /** Its words as the rules read them: without markup, white space collapsed, NFC. */
  readonly plain: string;
  /** Whether it consists of links alone. */
  readonly linked: boolean;
  /** How many blocks the element of a web page holds that this one is the heading of, itself included; 1 where it is none's. */
  readonly box?: number;
}

/** Brings a text into the form of {@link Block.plain}. */
export function plainText(text: string): string {
  const composed = text.normalize('NFC');
  if (!/[\p{Cf}\p{Cc}]| {2}|[^\S ]/u.test(composed)) return composed.trim(); // most lines are plain
  return composed.replace(/[\p{Cf}\p{Cc}\s]+/gu, (gap) => (/\s/u.test(gap) ? ' ' : '')).trim();
}

/** Words and numbers of a plain text; one joined by a hyphen or an apostrophe counts once. */
export function wordCount(plain: string): number {
  return plain.match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** Whether a line ends as a sentence does: a full stop, question or exclamation mark or ellipsis, closed or not. */
export function endsSentence(plain: string): boolean {
  return /[.!?…][\s"'»”’)\]♦◆■∎¹²³⁰⁴-⁹]*$/u.test(endOf(plain));
}

/** The last characters of a line, without the marks of notes behind them: '[12]'. */
function endOf(plain: string): string {
  const end = plain.slice(-30);
  return end.endsWith(']') ? end.replace(/(?:\[\w{1,4}\])+$/u, '') : end;
}

/** Whether a block reads as running text and not as a title, a label or a fragment. */
export function isProse(block: Pick<Block, 'plain' | 'role'>): boolean {
  const known = proseKnown.get(block);
  if (known !== undefined) return known;
  const answer = readsAsProse(block);
  proseKnown.set(block, answer);
  return answer;
}

const proseKnown = new WeakMap<object, boolean>(); // every rule asks

function readsAsProse({ plain, role }: Pick<Block, 'plain' | 'role'>): boolean {
  if (role === 'heading' || role === 'title' || role === 'row') return false;
  if (plain.length >= 200) return true;
  const end = endOf(plain);
  if (/[.…:][\s"'»”’)\]♦◆■∎¹²³⁰⁴-⁹]*$/u.test(end)) return wordCount(plain) >= 6;
  return (plain.length >= 100 && /!["'»” ]*$/u.test(end)) || isSeveralSentences(plain);
}

/** 'Il a plu. Le fleuve a débordé' is running text, whatever its end. */
function isSeveralSentences(plain: string): boolean {
  const isDivided =
    /[\p{L}\p{N}]{3}[.!?…]["'»”)]* (?:[("“«]\s?)?(?:\p{Lu}|https?:|[\w-]+\.(?:com|org|fr)\/)/u.test(plain);
  return isDivided && wordCount(plain) >= 12;
}

/** Whether a line says how much or how many of something: 'Oysters: €12', 'Turnout : 43 %'. */
export function isEntry(plain: string): boolean {
  return /^\p{L}[^:]{1,60}: \D{0,12}\d/u.test(plain);
}

/** Whether a block could be a title or a heading: short, and without the full stop of a sentence. */
export function isHeadline(block: Pick<Block, 'plain' | 'role'>): boolean {
  const { plain, role } = block;
  if (role === 'row' || plain.length > 200 || isProse(block)) return false;
  return !/[.,;:…][\s"'»”’)\]]*$/u.test(plain) && /\p{L}{2}/u.test(plain);
}
