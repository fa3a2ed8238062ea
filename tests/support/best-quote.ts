import type { Retriever } from '../../src/search/retriever.ts';

/** The sentence that answers a question best, word for word; null where nothing is quoted. */
export async function bestQuote(search: Retriever, question: string): Promise<string | null> {
  const { hits } = await search.search(question, 5);
  const [first] = hits;
  return first?.sentence.document.text.slice(first.sentence.start, first.sentence.end) ?? null;
}
