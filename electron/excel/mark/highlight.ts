import {
  appendedAndCounted,
  applyEdits,
  type ElementPlace,
  NotPatchable,
  placeOf,
  prefixOf,
  withAttribute,
} from '../package/xml-edit.ts';
import { XmlScanner } from '../read/xml-scanner.ts';

/** Amber: seen in print and on screen, and no colour that forms shade their headings with. */
const COLOUR = 'FFFFD24D';

/** The workbook's styles: for every style that a doubtful cell has, one that differs from it by the fill alone. */
export class Highlight {
  readonly #text: string;
  readonly #fills: ListPlace;
  readonly #formats: ListPlace;
  readonly #highlighted = new Map<number, number>();

  /** `text` of the styles part. `NotPatchable` where it has no fills or no cell formats. */
  constructor(text: string, part: string) {
    const lists = listsOf(text, part);
    const [fills, formats] = [lists.get('fills'), lists.get('cellXfs')];
    if (!fills || !formats || formats.children.length === 0) throw new NotPatchable(part);
    this.#text = text;
    this.#fills = fills;
    this.#formats = formats;
  }

  /** The number of the style to be used instead of this one. */
  over(style: number): number {
    const original = style < this.#formats.children.length ? style : 0;
    const known = this.#highlighted.get(original);
    if (known !== undefined) return known;
    const added = this.#formats.children.length + this.#highlighted.size;
    this.#highlighted.set(original, added);
    return added;
  }

  /** The styles part with what was asked for. */
  text(): string {
    const { place, children } = this.#fills;
    const clones = [...this.#highlighted.keys()].map((style) => this.#clone(style, children.length));
    return applyEdits(this.#text, [
      ...appendedAndCounted(place, fill(prefixOf(place.tag)), children.length + 1),
      ...appendedAndCounted(this.#formats.place, clones.join(''), this.#formats.children.length + clones.length),
    ]);
  }

  #clone(style: number, fillId: number): string {
    const original = this.#formats.children[style];
    if (!original) throw new NotPatchable(`style ${style}`);
    const tag = withAttribute(withAttribute(original.tag, 'fillId', String(fillId)), 'applyFill', '1');
    return tag + this.#text.slice(original.openEnd, original.end);
  }
}

interface ListPlace {
  readonly place: ElementPlace;
  readonly children: readonly ElementPlace[];
}

const fill = (p: string): string =>
  `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${COLOUR}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;

function listsOf(text: string, part: string): ReadonlyMap<string, ListPlace> {
  const xml = new XmlScanner(text, part);
  const lists = new Map<string, ListPlace>();
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    const { name } = xml;
    if (token !== 'open' || name === 'styleSheet') continue;
    if (name === 'fills' || name === 'cellXfs') lists.set(name, listOf(xml, text));
    else xml.skip();
  }
  return lists;
}

function listOf(xml: XmlScanner, text: string): ListPlace {
  const { name } = xml;
  const children: ElementPlace[] = [];
  const place = placeOf(xml, text, () => {
    for (let token = xml.next(); !(token === 'close' && xml.name === name); token = xml.next()) {
      if (token === 'open') children.push(placeOf(xml, text));
    }
  });
  return { place, children };
}
