import { createHash } from 'node:crypto';
import type { Document, Sentence } from './document.ts';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'; // Crockford's base 32: no i, l, o, u to mistake
const LENGTH = 5; // 25 bits: two sentences of one document collide less than once in 100,000 documents of 25 sentences

/**
 * The reference of a sentence, `<document id>:<five letters>`: what `/cite` takes. The letters are made of the sentence's
 * words, not of its position, so that a reference holds as long as the sentence stands in its document.
 */
export function referenceOf(sentence: Sentence): string {
  const { document, start, end } = sentence;
  const known = references.get(sentence) ?? `${document.id}:${fingerprint(document.text.slice(start, end))}`;
  references.set(sentence, known);
  return known;
}

/** Those that were made: a list of figures quotes the same sentences each time that it is asked for. */
const references = new WeakMap<Sentence, string>();

interface ParsedReference {
  readonly documentId: string;
  readonly fingerprint: string;
}

/** Reads what a person typed; null where it has not the form of a reference. */
export function parseReference(typed: string): ParsedReference | null {
  const match = /^\s*\[?(?<documentId>\S+):(?<fingerprint>[0-9a-z]{5})\]?\s*$/i.exec(typed);
  const groups = match?.groups;
  if (groups?.documentId === undefined || groups.fingerprint === undefined) return null;
  return { documentId: groups.documentId.toLowerCase(), fingerprint: groups.fingerprint.toLowerCase() };
}

const ENDING = /\.(?:txt|md|html?|pdf)$/;

/**
 * The documents that a reference may mean: the one of its id or, where a file of the same name and another ending came or
 * went since, those that were called so: `page` is called `page.txt` beside a `page.html`.
 */
export function documentsMeant(
  { documentId }: ParsedReference,
  documents: ReadonlyMap<string, Document>,
): readonly Document[] {
  const document = documents.get(documentId);
  if (document !== undefined) return [document];
  const name = documentId.replace(ENDING, '');
  return [...documents.values()].filter(({ id }) => id.replace(ENDING, '') === name);
}

/** The first sentence of some documents that has a reference's letters, if any. */
export function findReferenced(
  documents: readonly Document[],
  { fingerprint }: ParsedReference,
): Sentence | undefined {
  return documents
    .flatMap(({ sentences }) => sentences)
    .find((sentence) => referenceOf(sentence).endsWith(`:${fingerprint}`));
}

function fingerprint(text: string): string {
  const words = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const digest = createHash('sha256').update(words).digest();
  let bits = digest.readUInt32BE(0);
  let letters = '';
  for (let i = 0; i < LENGTH; i++) {
    letters += ALPHABET.charAt(bits & 31);
    bits >>>= 5;
  }
  return letters;
}
