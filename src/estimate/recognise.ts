import type { Document } from '../corpus/document.ts';
import type { Language } from '../language/language.ts';
import { topicClassifier, unitFinder } from './counted/classify.ts';
import { DocumentReading, type LanguageTopics } from './document-reading.ts';
import type { Estimate } from './estimate.ts';
import { compiledGrammars } from './grammar/compiled-grammar.ts';
import type { Topic } from './topic.ts';

/** A reader of a document's figures, in the order of the text, by the topics of its corpus. */
export function estimateReader(topics: readonly Topic[]): (document: Document) => readonly Estimate[] {
  const forLanguage = (language: Language): LanguageTopics => ({
    classify: topicClassifier(topics, compiledGrammars[language]),
    findUnit: unitFinder(topics, language),
  });
  const byLanguage = { fr: forLanguage('fr'), en: forLanguage('en') };
  return (document) => new DocumentReading(document, byLanguage).estimates();
}
