import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { watchCorpus } from '../../src/corpus/watch-corpus.ts';

function fail(): never {
  throw new Error('told of what did not happen');
}

it('tells once of changes that come together, and of those in folders that are new', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'watch-'));
  await writeFile(join(folder, 'a.txt'), 'Un texte.');
  const onChange = vi.fn();
  const stop = watchCorpus(
    folder,
    { onChange, onAway: fail, onBack: fail, onError: fail },
    Date.now() + 1000,
  );
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

it('goes on when the folder is back, be it the same or another, and tells once of each', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'watch-'));
  const folder = join(parent, 'corpus');
  await mkdir(folder);
  await writeFile(join(folder, 'a.txt'), 'Un texte.');
  const told = { onChange: vi.fn(), onAway: vi.fn(), onBack: vi.fn(), onError: fail };
  const stop = watchCorpus(folder, told, Date.now() + 1000);
  try {
    await new Promise((resolve) => setTimeout(resolve, 400)); // until the watch stands
    for (const round of [1, 2]) {
      await rename(folder, join(parent, 'elsewhere'));
      await vi.waitFor(() => expect(told.onAway).toHaveBeenCalledTimes(round), 5000);
      expect(told.onChange).not.toHaveBeenCalled();
      if (round === 1) await rename(join(parent, 'elsewhere'), folder);
      else await mkdir(folder);
      await vi.waitFor(() => expect(told.onChange).toHaveBeenCalledTimes(1), 5000);
      expect(told.onBack).toHaveBeenCalledTimes(round);
      await writeFile(join(folder, 'b.txt'), 'Un texte de plus.');
      await vi.waitFor(() => expect(told.onChange).toHaveBeenCalledTimes(2), 5000);
      told.onChange.mockClear();
    }
  } finally {
    stop();
    await rm(parent, { recursive: true });
  }
}, 20_000);

it('tells of what has changed since the folder was read, before the watch stands', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'watch-'));
  await writeFile(join(folder, 'a.txt'), 'Un texte.');
  const readAt = Date.now();
  await new Promise((resolve) => setTimeout(resolve, 50)); // the times of files are less exact than the clock
  await writeFile(join(folder, 'b.txt'), 'Un texte de plus.');
  const onChange = vi.fn();
  const stop = watchCorpus(folder, { onChange, onAway: fail, onBack: fail, onError: fail }, readAt);
  try {
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1), 5000);
  } finally {
    stop();
    await rm(folder, { recursive: true });
  }
});
