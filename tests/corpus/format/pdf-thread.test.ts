import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPdfInThread } from '../../../src/corpus/format/pdf-thread.ts';
import { projectPath } from '../../../src/project-root.ts';
import { pdfOf, streamOf } from '../../support/pdf-file.ts';

const ordinary = readFileSync(projectPath('tests', 'fixtures', 'corpora', 'web', 'pdf', 'brief.pdf'));

/** A page of few bytes that draws a form of ten forms of ten forms…: 10^depth lines of text. */
function nestedForms(depth: number): Uint8Array {
  const fonts = '/Font<</F1 4 0 R>>';
  return pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 5 0 R/Resources<<${fonts}/XObject<</X 6 0 R>>>>>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    streamOf('', '/X Do'),
    ...Array.from({ length: depth }, (_, level) => {
      const isLast = level === depth - 1;
      const inner = isLast ? '' : `/XObject<</X ${7 + level} 0 R>>`;
      const content = isLast ? 'BT /F1 12 Tf 50 600 Td (Again and again.) Tj ET' : '/X Do '.repeat(10);
      return streamOf(`/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<<${fonts}${inner}>>`, content);
    }),
  ]);
}

describe('a PDF', () => {
  it('is given up where one page of it takes forever, and the next is read', async () => {
    const [hostile, next] = await Promise.allSettled([
      readPdfInThread(nestedForms(12), 2000),
      readPdfInThread(ordinary),
    ]);
    expect(hostile).toMatchObject({ status: 'rejected', reason: { message: 'takes longer than 2 s' } });
    expect(next).toMatchObject({ status: 'fulfilled', value: { pageStarts: [{ offset: 0, page: 1 }] } });
  });

  it('does not keep the program from doing anything else', async () => {
    let ticks = 0;
    const clock = setInterval(() => ticks++, 20);
    await readPdfInThread(nestedForms(12), 1000).catch(() => {});
    clearInterval(clock);
    expect(ticks).toBeGreaterThan(10);
  });

  it('is read as often as it is asked for', async () => {
    const texts = await Promise.all([1, 2, 3].map(async () => (await readPdfInThread(ordinary)).text));
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).toContain('Bus lanes');
  });
});
