// The library's worker has no types of its own; nothing here looks inside it.
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
