import { fold } from '../../language/fold.ts';
import type { Estimate } from '../estimate.ts';
import { daysBetween } from '../time-and-place/days.ts';
import type { Topic } from '../topic.ts';
import { isSameDeed, isSamePlace } from './same-event.ts';

/** One claim of the ledger, with the other places that repeat it. */
export interface LedgerEntry {
  readonly estimate: Estimate;
  /** The same claim (value, claimant, time, event) elsewhere, in the order of publication. */
  readonly repeats: readonly Estimate[];
}

/** The claims of one status; `status` is null for those whose wording gives none. */
export interface LedgerGroup {
  readonly status: string | null;
  readonly entries: readonly LedgerEntry[];
}

/** A claim that others took over appears in them within this time of its first publication. */
const ECHO = 14; // days

/** Claims folded and ordered: by status, the newest source first, and of the same day in the order of the topic; those without a status last. */
export function ledgerOf(estimates: readonly Estimate[], topic: Topic | undefined): readonly LedgerGroup[] {
  const entries = foldRepeats(withoutHeadlines(estimates)).sort(newestFirst);
  const order = [...(topic?.statuses.map(({ id }) => id) ?? []), null];
  const others = entries.map(({ estimate }) => estimate.status).filter((status) => !order.includes(status));
  const statuses = new Set([...order.slice(0, -1), ...others, null]);
  return [...statuses]
    .map((status) => ({ status, entries: entries.filter(({ estimate }) => estimate.status === status) }))
    .filter(({ entries }) => entries.length > 0)
    .sort((a, b) => Number(a.status === null) - Number(b.status === null) || byNewest(a.entries, b.entries));
}

function byNewest([a]: readonly LedgerEntry[], [b]: readonly LedgerEntry[]): number {
  return a === undefined || b === undefined ? 0 : byDate(b.estimate, a.estimate);
}

/** Folds the repeats of a claim under the earliest of them, so that one origin copied three times does not look like three. */
export function foldRepeats(estimates: readonly Estimate[]): LedgerEntry[] {
  const oldestFirst = [...estimates].sort((a, b) => byDate(a, b) || inTextOrder(a, b));
  const families = new Map<string, { estimate: Estimate; repeats: Estimate[] }[]>();
  const entries: LedgerEntry[] = [];
  for (const estimate of oldestFirst) {
    const key = claimKey(estimate);
    const family = families.get(key) ?? [];
    const origin = family.find((known) => isEcho(known.estimate, estimate));
    if (origin !== undefined) {
      origin.repeats.push(estimate);
      continue;
    }
    const entry = { estimate, repeats: [] };
    family.push(entry);
    families.set(key, family);
    entries.push(entry);
  }
  return entries;
}

/** A title that gives the figure of its own article adds nothing to the sentence that gives it. */
function withoutHeadlines(estimates: readonly Estimate[]): readonly Estimate[] {
  const bodies = estimates.filter(({ sentence }) => sentence.kind === 'sentence');
  const given = new Set(
    bodies.map((estimate) => `${estimate.sentence.document.id}:${quantityKey(estimate)}`),
  );
  return estimates.filter(
    (estimate) =>
      estimate.sentence.kind === 'sentence' ||
      !given.has(`${estimate.sentence.document.id}:${quantityKey(estimate)}`),
  );
}

function isEcho(origin: Estimate, other: Estimate): boolean {
  if (origin.sentence === other.sentence) return false;
  if (!isSamePlace(origin, other) || !isSameDeed(origin, other)) return false;
  if (origin.asOf?.from === 'sentence' || other.asOf?.from === 'sentence') {
    return origin.asOf?.date === other.asOf?.date;
  }
  const days = daysBetween(
    origin.sentence.document.metadata.publishedOn,
    other.sentence.document.metadata.publishedOn,
  );
  return days === null
    ? origin.sentence.document.metadata.publishedOn === other.sentence.document.metadata.publishedOn
    : days <= ECHO;
}

/** What makes two claims one, for the cost of working it out once: the figures of a library are listed again and again. */
const claimKeys = new WeakMap<Estimate, string>();

function claimKey(estimate: Estimate): string {
  const known = claimKeys.get(estimate) ?? workOutClaimKey(estimate);
  claimKeys.set(estimate, known);
  return known;
}

/** Claims without a claimant are the same only in the same words. */
function workOutClaimKey(estimate: Estimate): string {
  const { attributedTo, status, topic, sentence } = estimate;
  const who =
    attributedTo === null
      ? fold(sentence.document.text.slice(sentence.start, sentence.end)).replace(/\P{L}+/gu, ' ')
      : claimantKey(attributedTo.text);
  return [topic, status ?? '', quantityKey(estimate), who].join('|');
}

function quantityKey({ quantity, measure, figure }: Estimate): string {
  const { value, min, max, qualifier } = quantity;
  return [measure, value, min, max, qualifier === 'vague' ? fold(figure.text) : ''].join('/');
}

/** A claimant without its articles: 'Le NIS' and 'le NIS' are one. */
function claimantKey(claimant: string): string {
  return fold(claimant)
    .replace(/[’']/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^(?:le|la|les|l|un|une|des|du|de|d|the|a|an|of)$/.test(word))
    .join(' ');
}

function newestFirst(a: LedgerEntry, b: LedgerEntry): number {
  return byDate(b.estimate, a.estimate) || inTextOrder(a.estimate, b.estimate);
}

/** The earlier source first, one without a date before all. */
function byDate(a: Estimate, b: Estimate): number {
  const [first, second] = [published(a), published(b)];
  return first < second ? -1 : Number(first > second);
}

function published({ sentence }: Estimate): string {
  return sentence.document.metadata.publishedOn ?? '';
}

function inTextOrder(a: Estimate, b: Estimate): number {
  const byPath = a.sentence.document.path < b.sentence.document.path ? -1 : 1;
  return a.sentence.document === b.sentence.document ? a.figure.start - b.figure.start : byPath;
}
