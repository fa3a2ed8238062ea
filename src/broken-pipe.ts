/** Does something once nobody reads the standard output any more (`… | head -1`), instead of failing. */
export function onBrokenPipe(stop: () => void): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    stop();
  });
}
