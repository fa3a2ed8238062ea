import { watch } from 'chokidar';

const QUIET = 500; // milliseconds without a change before the folder is read again: files are saved in several steps
const LONGEST_WAIT = 5000; // milliseconds; a folder that never rests is read all the same

/**
 * Calls back when files of a folder, or of the folders in it, were changed, added or removed and nothing has happened
 * since for a moment. Links are not followed, since what lies outside of the folder is not read either.
 * @param onError is told when the folder can no longer be watched
 * @returns a function that ends the watch
 */
export function watchCorpus(
  directory: string,
  onChange: () => void,
  onError: (error: unknown) => void = () => {},
): () => void {
  let quiet: NodeJS.Timeout | undefined;
  let latest: NodeJS.Timeout | undefined;
  const fire = () => {
    clearTimeout(quiet);
    clearTimeout(latest);
    quiet = latest = undefined;
    onChange();
  };
  const watcher = watch(directory, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: isHidden(directory),
  });
  watcher.on('all', () => {
    clearTimeout(quiet);
    quiet = setTimeout(fire, QUIET);
    latest ??= setTimeout(fire, LONGEST_WAIT);
  });
  watcher.on('error', onError);
  return () => {
    clearTimeout(quiet);
    clearTimeout(latest);
    void watcher.close();
  };
}

/** Whether a path is hidden within the folder, as editors' and version control's own files are. */
function isHidden(directory: string): (path: string) => boolean {
  return (path) => /[/\\]\.[^/\\]|~$/u.test(path.startsWith(directory) ? path.slice(directory.length) : path);
}
