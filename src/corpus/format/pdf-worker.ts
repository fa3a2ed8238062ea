import { parentPort } from 'node:worker_threads';
import { UnreadableFile } from '../unreadable.ts';
import { readPdf } from './pdf.ts';
import type { PdfAnswer } from './pdf-thread.ts';

/** The thread in which PDFs are read: bytes in, one answer out. */
parentPort?.on('message', async (bytes: Uint8Array) => parentPort?.postMessage(await answerTo(bytes)));

async function answerTo(bytes: Uint8Array): Promise<PdfAnswer> {
  try {
    return { source: await readPdf(bytes) };
  } catch (error) {
    if (error instanceof UnreadableFile) return { problem: error.message };
    throw error;
  }
}
