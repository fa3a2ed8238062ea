import { rm, writeFile } from 'node:fs/promises';
import { basename, join, parse } from 'node:path';
import type { Attachment } from '../../command.ts';

/**
 * Writes an attachment into a folder and gives the file's name. A file that is there already is never overwritten: the
 * new one gets a number.
 * @throws where the folder cannot be written to.
 */
export async function writeAttachment({ fileName, content }: Attachment, folder: string): Promise<string> {
  const { name, ext } = parse(basename(fileName));
  for (let count = 1; ; count++) {
    const file = count === 1 ? `${name}${ext}` : `${name}-${count}${ext}`;
    try {
      await writeFile(join(folder, file), content, { flag: 'wx' });
      return file;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') continue;
      await rm(join(folder, file), { force: true }); // half a picture, where the disk is full
      throw error;
    }
  }
}
