import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { projectPath } from '../../project-root.ts';
import { LIMITS } from '../limits.ts';
import { UnreadableFile } from '../unreadable.ts';
import type { SourceText } from './source-text.ts';

/** What the thread says of a PDF: its text, or why it cannot be read. */
export type PdfAnswer = { readonly source: SourceText } | { readonly problem: string };

const IDLE = 5000; // milliseconds after which a thread without work is ended, and its memory free

/** A thread that reads one PDF after another. It can be ended in the middle of a page, which the program itself cannot. */
class PdfThread {
  #worker: Worker | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #idle: NodeJS.Timeout | undefined;

  read(bytes: Uint8Array, limit: number): Promise<SourceText> {
    const reading = this.#last.then(() => this.#read(bytes, limit));
    this.#last = reading.catch(() => {});
    return reading;
  }

  async #read(bytes: Uint8Array, limit: number): Promise<SourceText> {
    clearTimeout(this.#idle);
    this.#worker ??= startWorker();
    const worker = this.#worker;
    worker.ref();
    try {
      worker.postMessage(bytes);
      const [answer]: PdfAnswer[] = await once(worker, 'message', { signal: AbortSignal.timeout(limit) });
      if (answer !== undefined && 'source' in answer) return answer.source;
      throw new UnreadableFile(answer?.problem ?? NO_PDF);
    } catch (error) {
      if (error instanceof UnreadableFile) throw error;
      this.#worker = null;
      await worker.terminate();
      throw new UnreadableFile(reasonOf(error, limit));
    } finally {
      worker.unref();
      this.#idle = setTimeout(() => this.#end(), IDLE).unref();
    }
  }

  #end(): void {
    void this.#worker?.terminate();
    this.#worker = null;
  }
}

const NO_PDF = 'not a PDF that can be read';

/** What a library writes to its standard output is swallowed: that of the program belongs to the answers. */
function startWorker(): Worker {
  const worker = new Worker(projectPath('dist', 'corpus', 'format', 'pdf-worker.js'), {
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: LIMITS.pdfMemory },
  });
  worker.on('error', () => {}); // told to whoever waits for its answer
  return worker;
}

function reasonOf(error: unknown, limit: number): string {
  if (!(error instanceof Error)) return NO_PDF;
  if (error.name === 'AbortError') return `takes longer than ${limit / 1000} s`;
  const isFull = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isFull ? `takes more than ${LIMITS.pdfMemory} MB of memory` : NO_PDF;
}

const thread = new PdfThread();

/**
 * Reads a PDF in a thread of its own, so that none can hold up the program.
 * @param limit milliseconds after which it is given up
 * @throws {UnreadableFile} if it is broken, locked, pictures of text only, or takes too long.
 */
export function readPdfInThread(bytes: Uint8Array, limit: number = LIMITS.pdfTime): Promise<SourceText> {
  return thread.read(bytes, limit);
}
