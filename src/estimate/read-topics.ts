import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { projectPath } from '../project-root.ts';
import { type Topic, topicsSchema } from './topic.ts';

const FILE_NAMES = ['topics.yaml', 'topics.yml', 'topics.json'] as const; // JSON is YAML

/** A topics file is not well formed. */
export class TopicsError extends Error {
  override readonly name = 'TopicsError';
}

/**
 * The topics of a corpus folder (`topics.yaml`, `.yml` or `.json`), or those of the project's own corpus where the folder
 * has no such file.
 * @throws {TopicsError} if the file is not one of topics.
 */
export async function readTopics(directory: string): Promise<readonly Topic[]> {
  for (const path of [
    ...FILE_NAMES.map((name) => join(directory, name)),
    projectPath('corpus', 'topics.yaml'),
  ]) {
    const text = await readIfThere(path);
    if (text !== null) return parseTopics(text, path);
  }
  return [];
}

function parseTopics(text: string, path: string): readonly Topic[] {
  let data: unknown;
  try {
    data = parse(text, { maxAliasCount: 0 });
  } catch (cause) {
    throw new TopicsError(`${path}: not well-formed YAML`, { cause });
  }
  const parsed = topicsSchema.safeParse(data);
  if (!parsed.success) throw new TopicsError(`${path}: ${z.prettifyError(parsed.error)}`);
  return parsed.data.topics;
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
