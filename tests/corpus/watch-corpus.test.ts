import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { watchCorpus } from '../../src/corpus/watch-corpus.ts';

it('tells once of changes that come together, and of those in folders that are new', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'watch-'));
  await writeFile(join(folder, 'a.txt'), 'Un texte.');
  const onChange = vi.fn();
  const stop = watchCorpus(folder, onChange);
  try {
    await new Promise((resolve) => setTimeout(resolve, 400)); // until the watch stands
    await writeFile(join(folder, 'a.txt'), 'Un autre texte.');
    await writeFile(join(folder, 'b.txt'), 'Un texte de plus.');
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1), 5000);
    await mkdir(join(folder, 'iran'));
    await writeFile(join(folder, 'iran', 'c.txt'), 'Un texte encore.');
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(2), 5000);
    await rm(join(folder, 'b.txt'));
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(3), 5000);
    await writeFile(join(folder, '.hidden'), 'Rien.');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(onChange).toHaveBeenCalledTimes(3);
  } finally {
    stop();
    await rm(folder, { recursive: true });
  }
});
