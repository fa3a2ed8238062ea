/** A PDF of the given objects, of which the first is the catalogue. */
export function pdfOf(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, '0');
  });
  const table = offsets.map((offset) => `${offset} 00000 n \n`).join('');
  const size = objects.length + 1;
  const trailer = `trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;
  return new TextEncoder().encode(`${file}xref\n0 ${size}\n0000000000 65535 f \n${table}${trailer}`);
}

/** A stream object with its length. */
export function streamOf(fields: string, content: string): string {
  return `<<${fields}/Length ${content.length}>>\nstream\n${content}\nendstream`;
}

/** A line of a page: at which height it stands, in points from the bottom, in which size, what it says (ASCII), and its margin. */
export type PrintedLine = readonly [y: number, size: number, text: string, x?: number];

/** A PDF with a text layer: the lines of each of its pages, in Helvetica, at a margin of 50 points or their own. */
export function printedPdf(pages: readonly (readonly PrintedLine[])[]): Uint8Array {
  const kids = pages.map((_, page) => `${4 + 2 * page} 0 R`).join(' ');
  return pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...pages.flatMap((lines, page) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents ${5 + 2 * page} 0 R/Resources<</Font<</F1 3 0 R>>>>>>`,
      streamOf(
        '',
        lines.map(([y, size, text, x = 50]) => `BT /F1 ${size} Tf ${x} ${y} Td (${text}) Tj ET`).join('\n'),
      ),
    ]),
  ]);
}
