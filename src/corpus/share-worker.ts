import { parentPort, workerData } from 'node:worker_threads';
import type { DocumentParts } from './document.ts';
import { OwnShare, type ShareRead } from './share.ts';
import { type AskedOfThread, type MadeInThread, packDocument, type ShareOfThread } from './share-thread.ts';

/** The thread that reads a share: it tells what it read, and then what it is asked for, one answer to each question. */
const { directory, files }: ShareOfThread = workerData;
const share = new OwnShare(directory, files);
let documents: AsyncIterator<readonly DocumentParts[]> | undefined;

parentPort?.on('message', async (asked: AskedOfThread) => {
  switch (asked.for) {
    case 'lines': {
      const lines = await share.lines();
      return parentPort?.postMessage(lines, [lines.buffer]);
    }
    case 'repeated lines':
      return parentPort?.postMessage(await share.repeatedLines(asked.others));
    case 'first documents':
      documents = share.documents(asked.known);
  }
  const made = await documents?.next();
  const told: MadeInThread = made === undefined || made.done === true ? null : made.value.map(packDocument);
  parentPort?.postMessage(told);
});

const read: ShareRead = await share.read();
parentPort?.postMessage(read);
