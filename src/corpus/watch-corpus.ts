import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';

const QUIET = 500; // milliseconds without a change before the folder is read again: files are saved in several steps
const LONGEST_WAIT = 5000; // milliseconds; a folder that never rests is read all the same
const LOOK_EVERY = 2000; // milliseconds between two looks at whether the folder is still the one that is watched

/** What a watch tells of. */
interface CorpusListener {
  /** Files were changed, added or removed, and nothing has happened since for a moment. */
  onChange(): void;
  /** The folder is gone: moved, renamed, or on a disk that was taken out. */
  onAway(): void;
  /** It is there again, and watched. What changed meanwhile is told of as a change. */
  onBack(): void;
  onError(error: unknown): void;
}

/**
 * Watches the files of a folder, and of the folders in it. Links are not followed, since what lies outside of the
 * folder is not read either. A folder that goes away, or has another put in its place, is watched again as soon as
 * there is one by its name.
 * @param readAt when the folder was read last, in milliseconds since 1970: what changed since then is told of, too
 * @returns a function that ends the watch
 */
export function watchCorpus(directory: string, listener: CorpusListener, readAt: number): () => void {
  let quiet: NodeJS.Timeout | undefined;
  let latest: NodeJS.Timeout | undefined;
  const settle = () => {
    clearTimeout(quiet);
    clearTimeout(latest);
    quiet = latest = undefined;
  };
  const changed = () => {
    clearTimeout(quiet);
    quiet = setTimeout(fire, QUIET);
    latest ??= setTimeout(fire, LONGEST_WAIT);
  };
  const fire = async () => {
    settle();
    await look(); // when the folder goes, all its files go: no change to be read
    if (!ended && known !== null) listener.onChange();
  };

  let ended = false;
  let lost = false; // whether the watcher has let the folder go, whatever stands there by now
  const start = (): FSWatcher => {
    lost = false;
    let isReady = false; // until then, the watcher tells of all that it finds
    return watch(directory, { alwaysStat: true, followSymlinks: false, ignored: isHidden(directory) })
      .on('all', (event, path, status) => {
        if (event === 'unlinkDir' && resolve(path) === resolve(directory)) lost = true;
        if (isReady || (status !== undefined && status.ctimeMs > readAt)) changed();
      })
      .on('ready', () => {
        isReady = true;
      })
      .on('error', (error) => listener.onError(error));
  };
  let watcher = start();

  let known: string | null = null;
  const compare = async (): Promise<void> => {
    const now = await identityOf(directory);
    if (ended || (now === known && !lost)) return;
    const before = known;
    known = now;
    if (now === null) {
      if (before !== null) listener.onAway();
      return;
    }
    await watcher.close();
    if (ended) return;
    watcher = start().on('ready', changed);
    if (before === null) listener.onBack();
  };
  let looking = identityOf(directory).then((identity) => {
    known = identity;
  });
  const look = (): Promise<void> => {
    looking = looking.then(compare); // one after the other
    return looking;
  };
  const looks = setInterval(look, LOOK_EVERY);

  return () => {
    ended = true;
    clearInterval(looks);
    settle();
    void watcher.close();
  };
}

/** Tells a folder from another of the same name; null where there is none. */
async function identityOf(directory: string): Promise<string | null> {
  try {
    const { dev, ino } = await stat(directory, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
}

/** Whether a path is hidden within the folder, as editors' and version control's own files are. */
function isHidden(directory: string): (path: string) => boolean {
  return (path) => /[/\\]\.[^/\\]|~$/u.test(path.startsWith(directory) ? path.slice(directory.length) : path);
}
