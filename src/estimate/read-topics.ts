import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isNode, LineCounter, type Document as ParsedYaml, parseDocument } from 'yaml';
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
 * @throws {TopicsError} if the file is not one of topics; its message names the file, and each line with what is wrong.
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
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
  const at = (offset: number) => `${path}:${lines.linePos(offset).line}`;
  const [error] = document.errors;
  if (error !== undefined)
    throw new TopicsError(`${at(error.pos[0])}: not well-formed YAML: ${error.message}`);
  const parsed = topicsSchema.safeParse(dataOf(document, path));
  if (parsed.success) return parsed.data.topics;
  const problems = parsed.error.issues.map((issue) => {
    const where = issue.path.length === 0 ? '' : ` (${z.core.toDotPath(issue.path)})`;
    return `${at(offsetOf(document, issue.path))}: ${issue.message}${where}`;
  });
  throw new TopicsError(problems.join('\n'));
}

function dataOf(document: ParsedYaml, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch (cause) {
    throw new TopicsError(`${path}: an alias stands in it, which is not read`, { cause });
  }
}

/** Where a value begins, or the nearest one around it that is there. */
function offsetOf(document: ParsedYaml, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range != null) return node.range[0];
  }
  return 0;
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') return null;
    throw new TopicsError(`${path} cannot be read: ${String(code ?? error)}`, { cause: error });
  }
}
