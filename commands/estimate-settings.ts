import type { Document, Sentence } from '../src/corpus/document.ts';
import type { Setting } from '../src/estimate/counted/words.ts';
import type { Estimate } from '../src/estimate/estimate.ts';

const PARAGRAPH_REACH = 3; // sentences

/** Where the words of `about` may stand: the sentence, its heading, the document's title. */
export function settingOf({ sentence }: Estimate): Setting {
  const { document, heading, language } = sentence;
  const sentences = [sentence];
  const above = heading === null ? undefined : document.sentences[heading];
  if (above !== undefined) sentences.push(above);
  const title = titleOf(document);
  if (title !== undefined) sentences.push(title);
  return { sentences, title: title === undefined ? document.metadata.title : null, language };
}

/** Where words may stand that say more of a thing: its setting, and the other sentences of its paragraph. */
export function wideSettingOf(estimate: Estimate): Setting {
  const { document, index, paragraph } = estimate.sentence;
  const setting = settingOf(estimate);
  const near = document.sentences
    .slice(Math.max(0, index - PARAGRAPH_REACH), index + PARAGRAPH_REACH + 1)
    .filter((sentence) => sentence.paragraph === paragraph && sentence.index !== index);
  return { ...setting, sentences: [...setting.sentences, ...near] };
}

/** The title, where it is one of the document's sentences: mostly the first, or one soon after. */
function titleOf({ sentences, text, metadata }: Document): Sentence | undefined {
  const title = sentences.find(({ kind }) => kind === 'title');
  return title !== undefined && text.slice(title.start, title.end) === metadata.title ? title : undefined;
}
