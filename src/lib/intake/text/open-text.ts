import type { TextEncoding } from '#lib/domain/file-choices.ts';
import type { FileFormat } from '../dataset.ts';
import { decodeText } from '../decode-text.ts';
import type { Opening } from '../open-file.ts';
import { decideDelimiter, parseCsv, type Delimiter } from '../parse-csv.ts';
import { previewEncodings } from './preview-encodings.ts';
import { takeSeparatorLine } from './separator-line.ts';
import { unifyNewlines } from './unify-newlines.ts';

const FORMATS: Readonly<Record<Delimiter, FileFormat>> = {
  ',': 'csv',
  '\t': 'tsv',
  ';': 'semicolon',
};

/** The records of a text file. */
export function openText(bytes: Uint8Array, chosen?: TextEncoding): Opening {
  const decoded = decodeText(bytes, chosen);
  if (decoded.text === null) return { opened: null, findings: decoded.findings };
  const { encoding } = decoded;
  const unified = unifyNewlines(decoded.text);
  const { text, delimiter: named } = takeSeparatorLine(unified.text);
  const delimiter = named ?? decideDelimiter(text);
  const findings = [...decoded.findings, ...unified.findings];
  if (named !== null) findings.push({ code: 'separator-line' });
  return {
    opened: {
      ...{ format: FORMATS[delimiter], encoding, previews: previewEncodings(bytes, encoding) },
      ...{ sheets: [], sheet: null, chunks: parseCsv(text, delimiter), length: text.length },
    },
    findings,
  };
}
