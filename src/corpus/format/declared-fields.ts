import { readDate } from '../dates.ts';
import type { Metadata } from '../document.ts';

const LONGEST = 1000; // characters of a value; more is no title and no name
const DEEPEST = 3; // lists within lists: '[[Ann Doe]]' is one, unquoted
const ADDRESS = /^https?:\/\/\S+$/iu;

const FIELDS = ['title', 'date', 'author', 'publisher', 'url', 'lang', 'retrieved'] as const;
type Field = (typeof FIELDS)[number];

/** Other names of the fields, English and French, where a document does not use the name itself; the surest first. */
const ALSO: Readonly<Record<string, Field>> = {
  titre: 'title',
  authors: 'author',
  byline: 'author',
  auteur: 'author',
  auteure: 'author',
  autrice: 'author',
  auteurs: 'author',
  éditeur: 'publisher',
  editeur: 'publisher',
  média: 'publisher',
  media: 'publisher',
  language: 'lang',
  langue: 'lang',
  accessed: 'retrieved',
  consulté: 'retrieved',
  'date de publication': 'date',
};

/** What clippers of web pages call some of the fields, where they give the page's address as its source; blogs say `published: true`. */
const CLIPPED: Readonly<Record<string, Field>> = {
  source: 'url',
  published: 'date',
  site: 'publisher',
  created: 'retrieved',
};

/** What a source is where it is a name: 'Le Marin', 'lemarin.fr', and neither an address nor 'a friend'. */
const NAMED: Readonly<Record<string, Field>> = { source: 'publisher' };
const NAME = /^\p{Lu}[^/\\]*$|^(?!www\.)[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}$/u;

/** How the parts of a person's name are called, in their order: in CSL and Quarto, in JSON-LD, in clippings. */
const NAME_PARTS = [
  ['given', 'givenname', 'first', 'firstname', 'prénom', 'prenom'],
  ['droppingparticle', 'nondroppingparticle', 'particle'],
  ['family', 'familyname', 'last', 'lastname', 'surname', 'nom'],
] as const;

/** What a line of metadata begins with, whose field is known: `title:`. */
export const KNOWN_FIELD = new RegExp(
  `^(${[...FIELDS, ...Object.keys(ALSO), ...Object.keys(NAMED)].join('|')}) ?:(.*)`,
  'iu',
);

interface Declared {
  readonly declared: Partial<Metadata>;
  /** What was given and could not be read, for the operator. */
  readonly warnings: readonly string[];
}

/**
 * Metadata in the fields of front matter, of a converter's header or of a mail. A field is a text, or a list of which the
 * first counts; authors and publishers are all named, whether as texts or as objects with a name.
 */
export function declaredIn(value: object): Declared {
  const given = fieldsOf(value);
  const warnings: string[] = [];
  const warn = (written: string, what: string) => {
    warnings.push(`front matter: “${written.slice(0, 40)}” is not ${what}`);
  };
  const read = (field: Field, reader: (value: unknown, depth: number) => readonly string[]) => {
    const found = reader(given.get(field), 0);
    if (found.length === 0 && holdsSomething(given.get(field)))
      warnings.push(`front matter: no text can be read in “${field}”`);
    return found.filter((text) => text !== '' && text.length <= LONGEST);
  };
  const [title] = read('title', textsIn);
  const [url] = read('url', textsIn);
  const [lang] = read('lang', textsIn);
  const author = read('author', namesIn).join(', ');
  const publisher = read('publisher', namesIn).join(', ');
  const language = lang === undefined ? null : languageOf(lang);
  const dated = (field: Field): string | null => {
    const [written] = read(field, textsIn);
    const date = written === undefined ? null : readDate(written, language === 'fr');
    if (written !== undefined && date === null) warn(written, 'a date');
    return date;
  };
  if (url !== undefined && !ADDRESS.test(url)) warn(url, 'a web address');
  if (lang !== undefined && language === null) warn(lang, 'a language that is read (fr, en)');
  const publishedOn = dated('date');
  const retrievedOn = dated('retrieved');
  const declared: Partial<Metadata> = {
    ...(title !== undefined && { title }),
    ...(publisher !== '' && publisher.length <= LONGEST && { publisher }),
    ...(author !== '' && author.length <= LONGEST && { author }),
    ...(url !== undefined && ADDRESS.test(url) && { url }),
    ...(language !== null && { language }),
    ...(publishedOn !== null && { publishedOn }),
    ...(retrievedOn !== null && { retrievedOn }),
  };
  return { declared, warnings };
}

/** The known fields, by their own names in lower case. */
function fieldsOf(value: object): ReadonlyMap<string, unknown> {
  const given = new Map<string, unknown>(
    Object.entries(value).map(([key, field]) => [key.normalize('NFC').trim().toLowerCase(), field]),
  );
  const source = given.get('source');
  const isText = typeof source === 'string';
  const more = isText && ADDRESS.test(source) ? CLIPPED : isText && NAME.test(source.trim()) ? NAMED : {};
  for (const [name, field] of Object.entries({ ...ALSO, ...more })) {
    if (!given.has(field) && given.has(name)) given.set(field, given.get(name));
  }
  return given;
}

function holdsSomething(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

function textsIn(value: unknown, depth: number): readonly string[] {
  if (typeof value === 'string') return [shown(value)].filter(Boolean);
  return Array.isArray(value) && depth < DEEPEST ? value.flatMap((item) => textsIn(item, depth + 1)) : [];
}

/** The names in a text, an object or a list of both: 'Ann Doe', `{name: Ann Doe}`, `{given: Ann, family: Doe}`. */
function namesIn(value: unknown, depth: number): readonly string[] {
  if (depth > DEEPEST || value === null || value === undefined) return [];
  if (typeof value === 'string') return [shown(value)].filter(Boolean);
  if (Array.isArray(value)) return value.flatMap((item) => namesIn(item, depth + 1));
  if (typeof value !== 'object') return [];
  const parts = new Map<string, unknown>(
    Object.entries(value).map(([key, part]) => [key.toLowerCase().replace(/[\s_-]/gu, ''), part]),
  );
  const whole = namesIn(parts.get('name') ?? parts.get('literal'), depth + 1);
  if (whole.length > 0) return whole;
  const name = NAME_PARTS.flatMap((keys) => {
    const part = keys.map((key) => parts.get(key)).find((part) => typeof part === 'string');
    return typeof part === 'string' ? [shown(part)] : [];
  });
  return name.length > 0 ? [name.join(' ')] : [];
}

/** A value without white space around, and without the brackets that clippers put around names: '[[people/ann|Ann Doe]]'. */
function shown(value: string): string {
  const linked = /^\s*\[\[(?:[^\]|]*\|)?(?<name>[^\]|]+)\]\]\s*$/u.exec(value)?.groups?.name ?? value;
  return linked.replace(/\s+/gu, ' ').trim();
}

/** 'fr', 'fr-CA', 'en_US', 'French', 'français': the language that a declaration names, if it is one of the two. */
export function languageOf(declared: string | null): Metadata['language'] {
  if (declared === null) return null;
  if (/^(?:fr(?:[-_].*)?|fra|fre|french|français|francais)$/iu.test(declared.trim())) return 'fr';
  if (/^(?:en(?:[-_].*)?|eng|english|anglais)$/iu.test(declared.trim())) return 'en';
  return null;
}
