import type { Language } from './language.ts';

/** Spans of the sentences of a block of running text, as offsets of `text`. White space belongs to no sentence. */
export function splitSentences(text: string, language: Language): { start: number; end: number }[] {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return [...segments].flatMap(({ segment, index }) => {
    const trimmed = segment.trim();
    if (trimmed === '') return [];
    const start = index + segment.indexOf(trimmed);
    return [{ start, end: start + trimmed.length }];
  });
}
