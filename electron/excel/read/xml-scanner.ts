import { RefusedFile } from './refused-file.ts';

export type XmlToken = 'open' | 'close' | 'text' | 'end';

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const entity = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi;

/** The five entities of XML and character numbers. Any other stays as it stands: nothing that a DOCTYPE declares is ever looked up. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(entity, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/**
 * A pull scanner over one XML part: names without their prefix, attributes cut only when asked for. An empty element
 * gives "open" (with `isEmpty`) and no "close". Several times faster than a SAX parser on the sheets that units send.
 * Refuses a part that is cut or whose tags do not match as `damaged-file`.
 */
export class XmlScanner {
  name = '';
  isEmpty = false;
  readonly #xml: string;
  readonly #part: string;
  readonly #open: string[] = [];
  #at = 0;
  #from = 0;
  #to = 0;
  #isLiteral = false;

  /** `part` names the part in a refusal. */
  constructor(xml: string, part: string) {
    this.#xml = xml;
    this.#part = part;
  }

  next(): XmlToken {
    for (;;) {
      const at = this.#at;
      if (at >= this.#xml.length) return this.#finish();
      if (this.#xml.charCodeAt(at) !== 60) return this.#takeText(at);
      const mark = this.#xml.charCodeAt(at + 1);
      if (mark === 47) return this.#takeClose(at);
      if (mark === 33) {
        if (this.#xml.startsWith('<![CDATA[', at)) return this.#takeLiteral(at);
        this.#skipDeclaration(at);
      } else if (mark === 63) this.#at = this.#after('?>', at);
      else return this.#takeOpen(at);
    }
  }

  /** Where the element just opened begins in the part. */
  get openedAt(): number {
    return this.#xml.lastIndexOf('<', this.#from);
  }

  /** Where reading goes on: right behind the token. */
  get position(): number {
    return this.#at;
  }

  /** The text of a "text" token. */
  text(): string {
    const text = this.#xml.slice(this.#from, this.#to);
    return this.#isLiteral ? text : decodeEntities(text);
  }

  /** The attribute of the element just opened, by its name without a prefix; null where absent. */
  attribute(name: string): string | null {
    const tag = this.#xml.slice(this.#from, this.#to);
    for (let at = tag.indexOf(name); at !== -1; at = tag.indexOf(name, at + 1)) {
      const value = attributeAt(tag, at, name.length);
      if (value !== null) return value;
    }
    return null;
  }

  /** All text inside the element just opened, leaving out elements of the given name; reads on to its end. */
  textInside(leavingOut = ''): string {
    if (this.isEmpty) return '';
    const depth = this.#open.length;
    let text = '';
    while (this.#open.length >= depth) {
      const token = this.next();
      if (token === 'text') text += this.text();
      else if (token === 'open' && this.name === leavingOut) this.skip();
    }
    return text;
  }

  /** Reads on to the end of the element just opened. */
  skip(): void {
    if (this.isEmpty) return;
    const depth = this.#open.length;
    while (this.#open.length >= depth) this.next();
  }

  #finish(): 'end' {
    if (this.#open.length > 0) this.#damaged();
    return 'end';
  }

  #takeText(at: number): 'text' {
    const end = this.#xml.indexOf('<', at);
    return this.#textBetween(at, end === -1 ? this.#xml.length : end, false);
  }

  #takeLiteral(at: number): 'text' {
    const end = this.#after(']]>', at);
    this.#textBetween(at + 9, end - 3, true);
    this.#at = end;
    return 'text';
  }

  #textBetween(from: number, to: number, isLiteral: boolean): 'text' {
    this.#from = from;
    this.#to = to;
    this.#at = to;
    this.#isLiteral = isLiteral;
    return 'text';
  }

  #takeClose(at: number): 'close' {
    const end = this.#xml.indexOf('>', at);
    const name = this.#open.pop();
    if (end === -1 || name === undefined || this.#xml.slice(at + 2, end).trimEnd() !== name) return this.#damaged();
    this.name = localName(name);
    this.#at = end + 1;
    return 'close';
  }

  #takeOpen(at: number): 'open' {
    const end = this.#endOfTag(at);
    this.isEmpty = this.#xml.charCodeAt(end - 1) === 47;
    const nameEnd = this.#endOfName(at + 1, end);
    const name = this.#xml.slice(at + 1, nameEnd);
    if (!this.isEmpty) this.#open.push(name);
    this.name = localName(name);
    this.#from = nameEnd;
    this.#to = end;
    this.#at = end + 1;
    return 'open';
  }

  // A ">" may stand inside an attribute's quotes.
  #endOfTag(from: number): number {
    let quote = 0;
    for (let at = from; at < this.#xml.length; at += 1) {
      const code = this.#xml.charCodeAt(at);
      if (quote !== 0) quote = code === quote ? 0 : quote;
      else if (code === 34 || code === 39) quote = code;
      else if (code === 62) return at;
    }
    return this.#damaged();
  }

  #endOfName(from: number, end: number): number {
    let at = from;
    for (let code = this.#xml.charCodeAt(at); at < end && code > 32 && code !== 47; code = this.#xml.charCodeAt(at)) at += 1;
    return at;
  }

  #skipDeclaration(at: number): void {
    if (this.#xml.startsWith('<!--', at)) this.#at = this.#after('-->', at);
    else {
      const end = this.#after('>', at);
      const subset = this.#xml.indexOf('[', at);
      this.#at = subset !== -1 && subset < end ? this.#after('>', this.#after(']', subset) - 1) : end;
    }
  }

  #after(mark: string, from: number): number {
    const at = this.#xml.indexOf(mark, from);
    if (at === -1) this.#damaged();
    return at + mark.length;
  }

  #damaged(): never {
    throw new RefusedFile('damaged-file', this.#part);
  }
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

// The value where an attribute of that name really begins at `at`: after space or a prefix, before "=" and quotes.
function attributeAt(tag: string, at: number, length: number): string | null {
  const before = tag.charCodeAt(at - 1);
  if (before > 32 && before !== 58) return null;
  const equals = afterSpace(tag, at + length);
  if (tag.charCodeAt(equals) !== 61) return null;
  const quote = afterSpace(tag, equals + 1);
  return decodeEntities(tag.slice(quote + 1, tag.indexOf(tag.charAt(quote), quote + 1)));
}

function afterSpace(tag: string, from: number): number {
  let at = from;
  while (tag.charCodeAt(at) <= 32) at += 1;
  return at;
}
