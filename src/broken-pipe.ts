/**
 * Does something once nobody reads the standard output any more (`… | head -1`), instead of failing. Where it cannot be
 * written for another reason, as on a full disk, the program ends with one line that says so, and code 1.
 */
export function onBrokenPipe(stop: () => void): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return stop();
    process.stderr.write(`The output cannot be written: ${reasonOf(error)}.\n`);
    process.exit(1);
  });
}

/** What the system says, without its code and call: 'ENOSPC: no space left on device, write'. */
function reasonOf({ message }: Error): string {
  return message.replace(/^E\p{Lu}+: /u, '').replace(/, \w+$/u, '');
}
