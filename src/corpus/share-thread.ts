import { on, once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { LANGUAGES } from '../language/language.ts';
import { projectPath } from '../project-root.ts';
import { type DocumentParts, SENTENCE_KINDS } from './document.ts';
import type { ListedFile } from './list-files.ts';
import type { KnownOfAll, Share, ShareRead } from './share.ts';

/** What a thread is started with. */
export interface ShareOfThread {
  readonly directory: string;
  readonly files: readonly ListedFile[];
}

/** What a thread tells of its documents: some of them, or null where it has made all. */
export type MadeInThread = readonly DocumentParts[] | null;

/** A share that a thread of its own reads. */
export class ThreadShare implements Share {
  readonly #worker: Worker;

  constructor(directory: string, files: readonly ListedFile[]) {
    const workerData: ShareOfThread = { directory, files };
    this.#worker = new Worker(projectPath('dist', 'corpus', 'share-worker.js'), { workerData });
  }

  async read(): Promise<ShareRead> {
    const [read]: ShareRead[] = await once(this.#worker, 'message');
    return read ?? { files: [], problems: [], warnings: [] };
  }

  async *documents(known: KnownOfAll): AsyncGenerator<readonly DocumentParts[]> {
    this.#worker.postMessage(known);
    for await (const [made] of on(this.#worker, 'message')) {
      const documents: MadeInThread = made;
      if (documents === null) return;
      yield documents.map(withOwnWords);
    }
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
