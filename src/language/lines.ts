/** A list of strings as one string, a line each: a file of few long strings is read ten times as fast. */
export type Lines = string;

export function linesOf(lines: Lines = ''): string[] {
  return lines === '' ? [] : lines.split('\n');
}

/** The items of a list that is written with commas between. */
export function itemsOf(list: string = ''): string[] {
  return list === '' ? [] : list.split(',');
}

/** Whether a list, as {@link itemsOf} takes it apart, has an item. */
export function hasItem(list: string, item: string): boolean {
  for (let at = list.indexOf(item); at >= 0; at = list.indexOf(item, at + 1)) {
    const end = at + item.length;
    const begins = at === 0 || list[at - 1] === ',';
    if (begins && (end === list.length || list[end] === ',')) return true;
  }
  return false;
}
