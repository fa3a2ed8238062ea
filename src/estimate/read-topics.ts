import type { Topic } from './topic.ts';

/**
 * The topics of a corpus folder (`topics.yaml`), or the built-in ones where it has no such file.
 * @throws if the file is not one of topics.
 */
export async function readTopics(_directory: string): Promise<readonly Topic[]> {
  return [];
}
