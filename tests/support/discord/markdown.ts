/**
 * Discord's markdown as its clients read it, written after the rules of simple-markdown that they use: what is shown, and
 * which marks were seen on the way. Only what a bot could trigger by accident or by a hostile text.
 */
export interface Shown {
  readonly text: string;
  readonly marks: readonly string[];
  /** The stretches in bold. */
  readonly bold: readonly string[];
}

type Rule = readonly [mark: string, pattern: RegExp];

// In the order in which Discord tries them. Those of lines only match where a line begins.
const AT_LINE_START: readonly Rule[] = [
  ['heading', /^#{1,3} +([^\n]+)/],
  ['subtext', /^-# +([^\n]+)/],
  ['quote', /^>(?:>>)? ([^\n]*)/],
  ['list', /^ *(?:[-*+]|\d+\.|\d+\)) +([^\n]+)/],
];
const INLINE: readonly Rule[] = [
  ['codeBlock', /^```(?:([\s\S]+?))```/],
  ['code', /^(?:`+)([\s\S]*?[^`])`(?!`)/],
  ['mention', /^(?:<(?:@[!&]?|#|\/[^:>]+:|id:)\d*\w*>|@everyone|@here)/],
  ['timestamp', /^<t:-?\d{1,17}(?::[tTdDfFR])?>/],
  ['emoji', /^(?:<a?:\w+:\d+>|:[^\s:]+?(?:::skin-tone-\d)?:)/],
  ['autolink', /^<(?:[^: >]+:\/[^ >]+|[^ >@]+@[^ >]+|\+\d+)>/],
  ['url', /^(?:https?|steam|discord):\/\/[^\s<]+[^<.,:;"'\]\s]/],
  ['link', /^\[((?:\\.|[^\]\\])+)\]\(<?(https?:\/\/[^\s<>)]+)>?\)/],
  ['bold', /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/],
  ['underline', /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/],
  ['italic', /^(?:\*(?=\S)((?:\\[\s\S]|[^*\\])+?)\*(?!\*)|_((?:\\[\s\S]|[^_\\])+?)_(?!\w))/],
  ['strike', /^~~([\s\S]+?)~~(?!_)/],
  ['spoiler', /^\|\|([\s\S]+?)\|\|/],
];

export function readMarkdown(source: string): Shown {
  const marks: string[] = [];
  const bold: string[] = [];
  const show = (part: string, lineStart: boolean): string => {
    let text = '';
    let rest = part;
    let isLineStart = lineStart;
    while (rest !== '') {
      const escaped = /^\\([^0-9A-Za-z\s])/.exec(rest);
      const rules = isLineStart ? [...AT_LINE_START, ...INLINE] : INLINE;
      const [mark, match] = escaped === null ? firstMatch(rules, rest) : ['escape', escaped];
      if (match === null) {
        text += rest.charAt(0);
        isLineStart = rest.startsWith('\n');
        rest = rest.slice(1);
        continue;
      }
      if (mark === 'escape' || mark === 'codeBlock' || mark === 'code') text += match[1] ?? '';
      else {
        const inner = show(match[1] ?? match[2] ?? match[0].slice(1), mark === 'quote' || mark === 'subtext');
        if (mark === 'bold') bold.push(inner);
        text += inner;
      }
      if (mark !== 'escape') marks.push(mark);
      isLineStart = false;
      rest = rest.slice(match[0].length);
    }
    return text;
  };
  const text = show(source, true);
  return { text, marks, bold };
}

function firstMatch(rules: readonly Rule[], text: string): readonly [string, RegExpExecArray | null] {
  for (const [mark, pattern] of rules) {
    const match = pattern.exec(text);
    if (match !== null) return [mark, match];
  }
  return ['', null];
}
