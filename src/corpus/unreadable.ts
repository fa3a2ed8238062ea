/** A file that looks like a document and cannot be read. The message says why, in words for the operator. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}
