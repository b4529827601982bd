// PDF files made by hand: text at places, in a font that every reader knows.

/** A stretch of text: where its baseline begins, in points from the bottom left. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
}

/** A file of A4 pages with text at places, Western letters only; and what pages without it draw. */
export function pdfOf(pages: readonly (readonly Placed[])[], extra = '', onEmpty = ''): Uint8Array {
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>'];
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  pages.forEach((placed, index) => {
    const stream = placed.length ? placed.map(drawn).join('\n') : onEmpty;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    );
  });
  return assembled(objects, extra);
}

function drawn({ x, y, text, size = 10 }: Placed): string {
  const hex = Buffer.from(text, 'latin1').toString('hex');
  return `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex}> Tj ET`;
}

function assembled(objects: readonly string[], extra: string): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R ${extra} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(`${file}xref\n0 ${size}\n0000000000 65535 f \n${table}${trailer}`, 'latin1');
}

/** Lines below one another. */
export const column = (x: number, top: number, lines: readonly string[], size = 10): Placed[] =>
  lines.map((text, index) => ({ x, y: top - index * size * 1.2, text, size }));

/** A line that fills a column: the words, and as many more as it takes. */
export const filled = (text: string, units = 45): string =>
  `${text} ${'wort '.repeat(20)}`.slice(0, units).trim();
