import { languageOfMost } from '../language/detect-language.ts';
import { isProse } from './block.ts';
import type { DocumentParts, Furniture, Metadata } from './document.ts';
import { recogniseFurniture } from './furniture/recognise-furniture.ts';
import type { RepeatedLines } from './furniture/repeated-lines.ts';
import type { ReadFile } from './read-file.ts';
import { sentencesOf } from './sentence-spans.ts';

/**
 * What the document of a file is made of: tells its own text from the furniture around, finds what it states of itself, and
 * splits it into sentences.
 * @param repeated lines that many files of the collection share
 */
export function documentParts(file: ReadFile, id: string, repeated: RepeatedLines): DocumentParts {
  const { path, text, encoding, declared, blocks, pageStarts } = file;
  const prose = blocks.filter(isProse);
  const language =
    declared.language ?? languageOfMost((prose.length > 0 ? prose : blocks).map(({ plain }) => plain));
  const recognised = recogniseFurniture(blocks, {
    declaredTitle: declared.title ?? null,
    declaredAuthor: declared.author ?? null,
    dayFirst: language === 'fr',
    repeated,
  });
  const { sentences, asides } = sentencesOf(text, blocks, recognised, language ?? 'en');
  const marked = blocks.flatMap(({ start, end }, index): Furniture[] => {
    const rule = recognised.rules[index];
    return rule == null ? [] : [{ start, end, rule }];
  });
  const titleBlock = recognised.title === null ? undefined : blocks[recognised.title];
  const metadata: Metadata = {
    title:
      declared.title ??
      (titleBlock === undefined
        ? null
        : text.slice(titleBlock.start, titleBlock.end).normalize('NFC').replace(/\s+/gu, ' ')),
    publisher: declared.publisher ?? recognised.stated.publisher,
    author: declared.author ?? recognised.stated.author,
    publishedOn: declared.publishedOn ?? recognised.stated.publishedOn,
    retrievedOn: declared.retrievedOn ?? null,
    url: declared.url ?? null,
    language,
  };
  const furniture = [...file.furniture, ...marked, ...asides].sort((a, b) => a.start - b.start);
  return { id, path, text, metadata, encoding, sentences, furniture, pageStarts };
}
