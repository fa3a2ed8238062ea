/** Limits on what is read, so that no file can stall the start. Each is far above what a document of a corpus needs. */
export const LIMITS = {
  /** Bytes of a plain or Markdown text: a novel has 1 MB. */
  textBytes: 4 * 1024 * 1024,
  /** Bytes of a web page. Its text is a small part of it. */
  htmlBytes: 5 * 1024 * 1024,
  /** Bytes of a PDF; its pictures are not looked at. */
  pdfBytes: 50 * 1024 * 1024,
  pdfPages: 1000,
  /** Milliseconds for one PDF, and megabytes of heap. */
  pdfTime: 10_000,
  pdfMemory: 1024,
  /** Nested elements of a web page; real pages have about 40. */
  htmlDepth: 400,
  /** Elements of a web page: extraction looks at each several times. */
  htmlElements: 50_000,
  /** Elements of what is left of a page for the extractor, whose time grows with their square. */
  extractedElements: 8000,
  /** Files of a corpus, and folders within folders. */
  files: 100_000,
  folderDepth: 16,
  /** Files read at a time. */
  concurrency: 16,
  /** Bytes of files up to which the main thread reads all; it takes about a second for them. */
  singleThreadBytes: 2 * 1024 * 1024,
  /** Threads that read a large corpus, at most: more would make documents faster than the main one takes them. */
  threads: 4,
} as const;
