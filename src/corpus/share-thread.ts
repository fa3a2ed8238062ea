import { on, once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { LANGUAGES } from '../language/language.ts';
import { projectPath } from '../project-root.ts';
import { type DocumentParts, SENTENCE_KINDS, type SentenceSpan } from './document.ts';
import type { ListedFile } from './list-files.ts';
import type { KnownOfAll, PackedLines, Share, ShareRead } from './share.ts';

/** What a thread is started with. It begins to read at once. */
export interface ShareOfThread {
  readonly directory: string;
  readonly files: readonly ListedFile[];
}

/** What a thread that has read its files is asked for. */
export type AskedOfThread =
  | { readonly for: 'lines' }
  | { readonly for: 'repeated lines'; readonly others: readonly PackedLines[] }
  | { readonly for: 'first documents'; readonly known: KnownOfAll }
  | { readonly for: 'next documents' };

/** A document as it goes from thread to thread. */
interface PackedDocument extends Omit<DocumentParts, 'sentences'> {
  readonly sentences: Uint32Array;
}

/** Some of a thread's documents, or null where it has made all. */
export type MadeInThread = readonly PackedDocument[] | null;

/** How many times a thread makes some documents before the first of them are taken. */
const AHEAD = 4;

/** A share that a thread of its own reads. It makes documents only as fast as they are taken, so that few wait. */
export class ThreadShare implements Share {
  readonly #worker: Worker;

  constructor(directory: string, files: readonly ListedFile[]) {
    const workerData: ShareOfThread = { directory, files };
    this.#worker = new Worker(projectPath('dist', 'corpus', 'share-worker.js'), { workerData });
  }

  async read(): Promise<ShareRead> {
    const [read]: ShareRead[] = await once(this.#worker, 'message');
    return read ?? { paths: [], problems: [], warnings: [] };
  }

  async lines(): Promise<PackedLines> {
    this.#ask({ for: 'lines' });
    const [lines]: PackedLines[] = await once(this.#worker, 'message');
    return lines ?? new Uint8Array();
  }

  async repeatedLines(others: readonly PackedLines[]): Promise<KnownOfAll['repeated']> {
    this.#ask(
      { for: 'repeated lines', others },
      others.map(({ buffer }) => buffer),
    );
    const [repeated]: KnownOfAll['repeated'][] = await once(this.#worker, 'message');
    return repeated ?? new Map();
  }

  documents(known: KnownOfAll): AsyncIterable<readonly DocumentParts[]> {
    const answers = on(this.#worker, 'message');
    this.#ask({ for: 'first documents', known }); // at once, and not when the first is waited for
    for (let asked = 1; asked < AHEAD; asked++) this.#ask({ for: 'next documents' });
    return this.#taken(answers);
  }

  async *#taken(answers: AsyncIterable<MadeInThread[]>): AsyncGenerator<readonly DocumentParts[]> {
    for await (const [documents] of answers) {
      if (documents == null) return;
      this.#ask({ for: 'next documents' });
      yield documents.map(unpackDocument);
    }
  }

  #ask(asked: AskedOfThread, handedOver: readonly ArrayBuffer[] = []): void {
    this.#worker.postMessage(asked, handedOver);
  }

  end(): void {
    void this.#worker.terminate();
  }
}

/** How many numbers a packed sentence has. */
const NUMBERS = 5;

/**
 * A document with its sentences in numbers: a hundred thousand objects take long from thread to thread, and each brings
 * copies of the few words that they say of themselves.
 */
export function packDocument(parts: DocumentParts): PackedDocument {
  const numbers = parts.sentences.flatMap(({ start, end, kind, paragraph, language }) => [
    start,
    end,
    SENTENCE_KINDS.indexOf(kind),
    paragraph,
    LANGUAGES.indexOf(language),
  ]);
  return { ...parts, sentences: Uint32Array.from(numbers) };
}

function unpackDocument(parts: PackedDocument): DocumentParts {
  const { sentences: numbers } = parts;
  const sentences = Array.from({ length: numbers.length / NUMBERS }, (_, sentence): SentenceSpan => {
    const at = sentence * NUMBERS;
    return {
      start: numbers[at] ?? 0,
      end: numbers[at + 1] ?? 0,
      kind: SENTENCE_KINDS[numbers[at + 2] ?? 0] ?? 'sentence',
      paragraph: numbers[at + 3] ?? 0,
      language: LANGUAGES[numbers[at + 4] ?? 0] ?? 'fr',
    };
  });
  return { ...parts, sentences };
}
