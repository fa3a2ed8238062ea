import { on, once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { LANGUAGES } from '../language/language.ts';
import { projectPath } from '../project-root.ts';
import { type DocumentParts, SENTENCE_KINDS } from './document.ts';
import type { ListedFile } from './list-files.ts';
import type { KnownOfAll, Share, ShareRead } from './share.ts';

/** What a thread is started with. It begins to read at once. */
export interface ShareOfThread {
  readonly directory: string;
  readonly files: readonly ListedFile[];
}

/** What a thread that has read its files is asked for. */
export type AskedOfThread =
  | { readonly for: 'repeated lines'; readonly lines: readonly ShareRead['lines'][] }
  | { readonly for: 'first documents'; readonly known: KnownOfAll }
  | { readonly for: 'next documents' };

/** Some of a thread's documents, or null where it has made all. */
export type MadeInThread = readonly DocumentParts[] | null;

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
    return read ?? { paths: [], lines: new Uint8Array(), problems: [], warnings: [] };
  }

  async repeatedLines(lines: readonly ShareRead['lines'][]): Promise<KnownOfAll['repeated']> {
    this.#ask(
      { for: 'repeated lines', lines },
      lines.map(({ buffer }) => buffer),
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
      yield documents.map(withOwnWords);
    }
  }

  #ask(asked: AskedOfThread, handedOver: readonly ArrayBuffer[] = []): void {
    this.#worker.postMessage(asked, handedOver);
  }

  end(): void {
    void this.#worker.terminate();
  }
}

/** What comes from another thread is a new copy, and 100,000 sentences say of themselves one of few words. */
function withOwnWords(parts: DocumentParts): DocumentParts {
  return {
    ...parts,
    sentences: parts.sentences.map((span) => ({
      ...span,
      kind: own(SENTENCE_KINDS, span.kind),
      language: own(LANGUAGES, span.language),
    })),
  };
}

function own<T>(words: readonly T[], copy: T): T {
  return words.find((word) => word === copy) ?? copy;
}
