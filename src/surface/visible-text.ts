const SPACES = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]/gu;
// Soft hyphens, directional marks and overrides, zero-width characters, interlinear and tag characters.
const INVISIBLE =
  /[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;

/**
 * A text as it can be shown on one line whatever it holds: line ends and tabs become spaces, other control characters
 * their pictures (␛ for ESC), and characters that only turn the direction or hide are left out. For showing only: a
 * quote keeps its characters, and offsets do not survive.
 */
export function visibleText(text: string): string {
  return text.toWellFormed().replace(SPACES, ' ').replace(CONTROLS, pictureOf).replace(INVISIBLE, '');
}

function pictureOf(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\ufffd';
}
