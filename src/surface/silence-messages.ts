import type { Message } from '../catalogue/messages.ts';
import type { SilenceReport } from '../search/retriever.ts';

/** What a reader is told of a search without an answer: the words looked for, and those that no sentence has. */
export function silenceMessages(silence: SilenceReport | null): readonly Message[] {
  if (silence === null) return [];
  const looked = silence.searched.map(({ word, forms }) =>
    [word, ...forms.filter((form) => form !== word)].join(' / '),
  );
  const missing = silence.searched.filter(({ found }) => !found).map(({ word }) => word);
  return [
    ...(looked.length > 0
      ? [{ key: 'silenceSearched', parameters: { words: looked.join(', ') } } as const]
      : []),
    ...(missing.length > 0
      ? [{ key: 'silenceMissing', parameters: { words: missing.join(', ') } } as const]
      : []),
  ];
}
