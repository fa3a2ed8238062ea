import type { Estimate } from '../estimate.ts';

/** Characters before a figure that words right before it stand in. */
const NEAR = 40;

const FOLLOWED_BY_MORE =
  /^\s+(?:\p{L}+\s+)?(?:more|others?|autres?|additional|supplémentaires?|de plus)(?!\p{L}|\s+(?:than|de\s))/iu;
const BEHIND_MORE = /(?:further|another|additional|encore|autres)\s+$/iu;

/** '31 more', 'a further 12', '12 autres personnes': what comes on top of others. */
export function isMore({ figure, sentence: { document, start, end } }: Estimate): boolean {
  const before = document.text.slice(start, figure.start);
  return FOLLOWED_BY_MORE.test(document.text.slice(figure.end, end)) || BEHIND_MORE.test(before.slice(-NEAR));
}

const OPENS_PART = /(?:\bdont|\bincluding|\bparmi (?:eux|elles|lesquels)|\bamong them|\bcompris),?\s+$/iu;
const FOLLOWS_WHOLE = /^(?:sur|parmi|des|of|out of|among)\s+(?:les\s+|the\s+)?\d[^;:]*,\s/iu;
const PRECEDES_WHOLE = /^\s+(?:of (?:the |its |their )?|des |sur (?:les )?)\d/iu;

/** 'dont 12 enfants', 'Sur les 400 habitants, 70 …', '70 of the 400': a part of another figure, and only of what that one counts. */
export function isPart({ figure, sentence: { document, start, end } }: Estimate): boolean {
  const before = document.text.slice(start, figure.start);
  const behind = document.text.slice(figure.end, end);
  return OPENS_PART.test(before.slice(-NEAR)) || FOLLOWS_WHOLE.test(before) || PRECEDES_WHOLE.test(behind);
}
