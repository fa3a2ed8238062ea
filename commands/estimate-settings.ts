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
  if (title !== null) sentences.push(title);
  return { sentences, title: title === null ? document.metadata.title : null, language };
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

/** The titles of documents that are among their sentences; null where one is not. */
const titles = new WeakMap<Document, Sentence | null>();

/** The title, where it is one of the document's sentences. */
function titleOf(document: Document): Sentence | null {
  const known = titles.get(document);
  if (known !== undefined) return known;
  const { sentences, text, metadata } = document;
  const title = sentences.find(({ kind }) => kind === 'title');
  const isSame = title !== undefined && text.slice(title.start, title.end) === metadata.title;
  const found = isSame ? title : null;
  titles.set(document, found);
  return found;
}
