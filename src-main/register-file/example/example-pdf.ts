/** Text as a string of a PDF: only plain letters, with its own signs escaped. */
const pdfText = (text: string) => text.replaceAll(/[^ -~]/g, '-').replaceAll(/[\\()]/g, String.raw`\$&`);

/** A page with a title and a few lines, as a PDF: the same bytes every time. */
export function examplePdf(title: string, lines: readonly string[]): Uint8Array {
  const text = [
    `BT /F1 18 Tf 72 760 Td (${pdfText(title)}) Tj ET`,
    ...['Example - illustrative record', ...lines].map(
      (line, i) => `BT /F1 11 Tf 72 ${724 - i * 18} Td (${pdfText(line)}) Tj ET`,
    ),
  ].join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const place = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = file.length;
  const entries = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}
