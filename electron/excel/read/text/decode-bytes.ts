import { evidenceOf } from '#core/domain/reading/text/encoding-vote.ts';

// Of control characters a text has line ends and tabs only; C1 is where code pages have gaps.
const control = /[^\P{Cc}\s\u0080-\u009F]/u;

/** The bytes as text: by their byte order mark, as UTF-8 where they are valid, else as the Windows code page that reads as Vietnamese. Null: no text. */
export function decodeBytes(bytes: Buffer): string | null {
  const text = byMark(bytes) ?? utf8(bytes) ?? byCodePage(bytes);
  return control.test(text) ? null : text;
}

function byMark(bytes: Buffer): string | null {
  const mark = bytes.toString('hex', 0, 2);
  if (mark === 'fffe' || isWideWithoutMark(bytes)) return new TextDecoder('utf-16le').decode(bytes);
  return mark === 'feff' ? new TextDecoder('utf-16be').decode(bytes) : null;
}

// UTF-16 that lost its mark: in a table of mostly plain letters every second byte is zero.
function isWideWithoutMark(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 1000);
  const zeros = start.filter((byte) => byte === 0).length;
  return zeros > start.length / 3 && start.every((byte, index) => byte !== 0 || index % 2 === 1);
}

function utf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

// 1258 writes tones as characters of their own. TCVN3 and VNI came through 1252 and are decoded from there later.
function byCodePage(bytes: Buffer): string {
  const western = new TextDecoder('windows-1252').decode(bytes);
  const vietnamese = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  const votes = evidenceOf(western.split('\n'));
  const best = Math.max(votes.unicode, votes.tcvn3, votes.vni);
  return evidenceOf(vietnamese.split('\n')).unicode > best ? vietnamese : western;
}
