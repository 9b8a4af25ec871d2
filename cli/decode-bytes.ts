import { failure, type Result, success } from '../lib/model/result';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of UTF-8 bytes, every character kept (a byte order mark and carriage returns too). */
export function decodeUtf8(bytes: Uint8Array): Result<string> {
  try {
    return success(utf8.decode(bytes));
  } catch {
    return failure('not UTF-8 text');
  }
}

const BYTE_ORDER_MARKS: readonly (readonly [label: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const SNIFFED_BYTES = 1024;
const META_CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{1,40})/i;

/** The text of an HTML file: encoding by byte order mark, then `<meta charset>` in the first kilobyte, then UTF-8. */
export function decodeHtml(bytes: Uint8Array): string {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0];
  const head = Buffer.from(bytes.subarray(0, SNIFFED_BYTES)).toString('latin1');
  return decoderFor(marked ?? META_CHARSET.exec(head)?.[1] ?? 'utf-8').decode(bytes);
}

function decoderFor(label: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder('utf-8');
  }
}
