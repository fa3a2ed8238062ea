import { styleText } from 'node:util';

const STYLES = {
  heading: ['bold'],
  match: ['bold', 'yellow'],
  figure: ['bold', 'green'],
  bar: ['cyan'],
  reference: ['cyan'],
  source: ['dim'],
  prompt: ['bold', 'cyan'],
} as const;

/** What a stretch of text is, for who sees colours. */
export type Role = keyof typeof STYLES;

export type Paint = (role: Role, text: string) => string;

/** Text in colours, or, without them, as it is. */
export function painter(colours: boolean): Paint {
  if (!colours) return (_role, text) => text;
  return (role, text) => (text === '' ? '' : styleText([...STYLES[role]], text, { validateStream: false }));
}
