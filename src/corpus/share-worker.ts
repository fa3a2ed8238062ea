import { parentPort, workerData } from 'node:worker_threads';
import { type KnownOfAll, OwnShare } from './share.ts';
import type { MadeInThread, ShareOfThread } from './share-thread.ts';

/** The thread that reads a share: it tells what it read, is told what is known of all files, and tells its documents. */
const { directory, files }: ShareOfThread = workerData;
const share = new OwnShare(directory, files);
parentPort?.once('message', async (known: KnownOfAll) => {
  for await (const documents of share.documents(known)) tell(documents);
  tell(null);
});
parentPort?.postMessage(await share.read());

function tell(made: MadeInThread): void {
  parentPort?.postMessage(made);
}
