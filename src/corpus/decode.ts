import { UnreadableFile } from './unreadable.ts';

/** Control characters that texts have: white space, and the escape of copied terminal output. */
const PLAUSIBLE_CONTROLS = new Set([...'\t\n\v\f\r\u001b'].map((character) => character.charCodeAt(0)));

/** Formats whose files are made of readable characters, by what they begin with, and are yet no text to quote. */
const NO_TEXTS = [
  ['%PDF-', 'a PDF by another name, not text'],
  ['{\\rtf', 'an RTF file, not text'],
] as const;

interface Decoded {
  readonly text: string;
  /** The encoding's name in lower case, as the WHATWG gives it, with `bom` where the file begins with one. */
  readonly encoding: string;
}

/**
 * The text of a file: by its byte order mark, else by what it declares, else UTF-8 where its bytes are that, else
 * UTF-16 without a mark where every second byte is zero, else windows-1252 where its bytes make French or English text.
 * The byte order mark is no part of the text.
 * @param declared the encoding that the file names (the `charset` of a web page), or null
 * @throws {UnreadableFile} if the bytes are not a text of that encoding.
 */
export async function decode(bytes: Uint8Array, declared: string | null = null): Promise<Decoded> {
  refuseOtherFormats(bytes);
  const marked = markOf(bytes);
  if (marked !== null) {
    const text = strictly(bytes.subarray(marked.length), marked.encoding);
    return checked({ text, encoding: `${marked.encoding} bom` });
  }
  const wide = wideEncodingOf(bytes);
  if (wide !== null) return checked({ text: strictly(bytes, wide), encoding: wide });
  if (bytes.includes(0)) throw new UnreadableFile('a binary file');
  const utf8 = attempt(bytes, 'utf-8');
  if (utf8 !== null) return checked({ text: utf8, encoding: 'utf-8' });
  if (declared !== null && !/^(?:utf-?8|utf-16.*)$/iu.test(declared)) return decodeDeclared(bytes, declared);
  return decodeWindows1252(bytes);
}

function refuseOtherFormats(bytes: Uint8Array): void {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  const found = NO_TEXTS.find(([mark]) => head.startsWith(mark));
  if (found !== undefined) throw new UnreadableFile(found[1]);
}

function markOf(bytes: Uint8Array): { encoding: string; length: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  return null;
}

/** Latin text in UTF-16 has a zero in nearly every second byte and in no other. */
function wideEncodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4096);
  if (sample.length < 4 || bytes.length % 2 !== 0) return null;
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > 0.35 * sample.length && even === 0) return 'utf-16le';
  if (even > 0.35 * sample.length && odd === 0) return 'utf-16be';
  return null;
}

function attempt(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function strictly(bytes: Uint8Array, encoding: string): string {
  const text = attempt(bytes, encoding);
  if (text === null) throw new UnreadableFile(`bytes that are not ${encoding.toUpperCase()}`);
  return text;
}

/** Through iconv-lite, since `TextDecoder('windows-1252')` of Node 20 leaves 0x80–0x9F as control characters. */
async function decodeDeclared(bytes: Uint8Array, declared: string): Promise<Decoded> {
  // The WHATWG has Latin-1 and ASCII mean windows-1252, as all browsers read them.
  const isLatin1: boolean =
    /^(?:iso-?8859-?1|latin-?1|l1|(?:us-)?ascii|ansi|cp-?1252|windows-?1252|x-cp1252)$/iu.test(declared);
  if (isLatin1) return decodeWindows1252(bytes);
  const { default: iconv } = await import('iconv-lite');
  const isKnown: boolean = iconv.encodingExists(declared);
  if (!isKnown) throw new UnreadableFile(`an encoding that is not known: ${declared.slice(0, 40)}`);
  const text = iconv.decode(Buffer.from(bytes), declared);
  if (text.includes('\ufffd')) throw new UnreadableFile(`bytes that are not ${declared}`);
  return checked({ text, encoding: declared.toLowerCase() });
}

async function decodeWindows1252(bytes: Uint8Array): Promise<Decoded> {
  refuseBrokenUtf8(bytes);
  const { default: iconv } = await import('iconv-lite');
  const text = iconv.decode(Buffer.from(bytes), 'windows-1252');
  // 0x81, 0x8D, 0x8F, 0x90 and 0x9D stand for nothing; in French and English text nearly all others are letters,
  // quotation marks, dashes, currencies, other usual symbols and no-break spaces.
  const high = text.match(/[\u0080-\u{10ffff}]/gu)?.length ?? 0;
  const usual = text.match(/[\p{Script=Latin}’‘“”«»‹›–—…•·°º§©®™€£¥¢±×÷µ¹²³½¼¾†‡‰¡¿\u00a0]/giu)?.length ?? 0;
  const latin = text.match(/[a-z]/giu)?.length ?? 0;
  if (/[\u0080-\u009f\ufffd]/u.test(text) || usual - latin < 0.8 * high || high > 0.5 * text.length) {
    throw new UnreadableFile('bytes that are neither UTF-8 nor windows-1252');
  }
  // 'c½ur': ISO 8859-15, which has an 'œ' where Latin-1 has a half, and nothing at 0x80–0x9F.
  if (
    /\p{L}½\p{Ll}|½(?:uvre|ufs?(?!\p{L})|il(?!\p{L}))/u.test(text) &&
    !bytes.some((byte) => byte >= 0x80 && byte <= 0x9f)
  ) {
    return checked({ text: iconv.decode(Buffer.from(bytes), 'iso-8859-15'), encoding: 'iso-8859-15' });
  }
  return checked({ text, encoding: 'windows-1252' });
}

/** Letters and marks that are two or three bytes in UTF-8, and 'Ã©', 'â€™' or 'Å“' in windows-1252: no text has those. */
const TELLING = /[\u00a0-\u00ffŒœ\u2010-\u203a€]/u;

/** A file that has UTF-8 in it and yet is none is broken; read as windows-1252 it would turn into 'Ã©'. */
function refuseBrokenUtf8(bytes: Uint8Array): void {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\ufffd/gu)?.length ?? 0;
  const whole = text.match(/[\u00a0-\ufffc]/gu)?.length ?? 0;
  if (TELLING.test(text) || whole > 2 * broken) {
    const at = new TextEncoder().encode(text.slice(0, text.indexOf('\ufffd'))).length;
    throw new UnreadableFile(`bytes that are not UTF-8, the first at ${at}`);
  }
}

/** Refuses what decodes and is yet no text: control characters belong to binary formats. */
function checked(decoded: Decoded): Decoded {
  const sample = decoded.text.slice(0, 100_000);
  let controls = 0;
  for (let at = 0; at < sample.length; at++) {
    const unit = sample.charCodeAt(at);
    if (unit < 0x20 && !PLAUSIBLE_CONTROLS.has(unit)) controls++;
  }
  if (controls > 2 && controls > 0.01 * sample.length) throw new UnreadableFile('a binary file');
  return decoded;
}
