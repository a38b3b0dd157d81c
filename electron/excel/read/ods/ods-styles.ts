import { XmlScanner } from '../xml-scanner.ts';

interface OdsStyle {
  readonly parent: string | null;
  readonly font: string | null;
  readonly isHidden: boolean;
}

/** What the named styles of an OpenDocument say about fonts and about tables that are not shown. */
export class OdsStyles {
  readonly #styles = new Map<string, OdsStyle>();
  readonly #families = new Map<string, string>();

  /** Takes up the styles of one part (styles.xml, content.xml); later ones stand over earlier ones. */
  take(text: string, part: string): void {
    const xml = new XmlScanner(text, part);
    for (let token = xml.next(); token !== 'end'; token = xml.next()) {
      if (token !== 'open') continue;
      if (xml.name === 'font-face') this.#takeFontFace(xml);
      else if (xml.name === 'style') this.#takeStyle(xml);
      else if (xml.name === 'body') xml.skip();
    }
  }

  /** The font of a cell style, its own or inherited; null where none is named. */
  fontOf(name: string | null): string | null {
    let style = this.#styles.get(name ?? 'Default');
    for (let steps = 0; style && steps < 16; steps += 1) {
      if (style.font !== null) return this.#families.get(style.font) ?? style.font;
      style = style.parent === null ? undefined : this.#styles.get(style.parent);
    }
    return null;
  }

  isHiddenTable(name: string | null): boolean {
    return name !== null && this.#styles.get(name)?.isHidden === true;
  }

  #takeFontFace(xml: XmlScanner): void {
    const family = xml.attribute('font-family')?.replace(/^'|'$/g, '');
    if (family) this.#families.set(xml.attribute('name') ?? '', family);
  }

  #takeStyle(xml: XmlScanner): void {
    const name = xml.attribute('name') ?? '';
    const isCell = xml.attribute('family') === 'table-cell';
    const parent = xml.attribute('parent-style-name') ?? (isCell && name !== 'Default' ? 'Default' : null);
    let font: string | null = null;
    let isHidden = false;
    if (!xml.isEmpty) {
      for (let token = xml.next(); !(token === 'close' && xml.name === 'style'); token = xml.next()) {
        if (token !== 'open') continue;
        if (xml.name === 'text-properties') font = xml.attribute('font-name') ?? xml.attribute('font-family');
        else if (xml.name === 'table-properties') isHidden = xml.attribute('display') === 'false';
      }
    }
    this.#styles.set(name, { parent, font, isHidden });
  }
}
