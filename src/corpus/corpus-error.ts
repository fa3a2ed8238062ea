/** A corpus folder that cannot be read at all. The message says why, in words for the operator. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
}
