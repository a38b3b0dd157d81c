import { fold } from '../../reading/fold.ts';

/** A paragraph of the plan's document with its place in it. */
export interface DocumentParagraph {
  readonly text: string;
  /** "III.1", as far as headings and numbers say; '' before the first. */
  readonly section: string;
  /** It stands under a heading that names targets. */
  readonly isAmongTargets: boolean;
}

const roman = /^([IVX]{1,5})[.\s]\s*(\S.*)$/;
const numbered = /^(\d{1,2}(?:\.\d{1,2})*)[.)](?:\s+|(?=\p{L}))(\S.*)$/u;
const bullet = /^[-–+•]\s+/;
/** A heading of targets, folded: "MỘT SỐ CHỈ TIÊU CHỦ YẾU", "Chỉ tiêu phấn đấu". */
const namesTargets = /\bchi tieu\b/;
const HEADING_AT_MOST = 90;

/** The document's paragraphs; emphasis marks are taken off, sentences that a page's end has cut are joined. */
export function documentParagraphs(text: string): readonly DocumentParagraph[] {
  const place = new Place();
  const lines = joined(
    text
      .normalize('NFC')
      .split(/\r?\n/)
      .map(plain)
      .filter((line) => line !== ''),
  );
  // Pasted without any heading: nothing says where targets are, so all of it may be.
  const hasNumerals = lines.some((line) => roman.test(line));
  const isFragment = !hasNumerals && !lines.some(isCapitalTargetHeading);
  return lines.map((line) => place.of(line, { isFragment, hasNumerals }));
}

/** A line without emphasis marks and with single spaces. */
export const plain = (line: string): string => line.replace(/\*+/g, '').replace(/\s+/g, ' ').trim();

/** A line that begins in lower case goes on with the sentence before it. */
function joined(lines: readonly string[]): readonly string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const before = whole.at(-1);
    if (before !== undefined && /^\p{Ll}/u.test(line) && !/[.;:!?]$/.test(before) && !/^[a-zđ][.)]\s/.test(line))
      whole[whole.length - 1] = `${before} ${line}`;
    else whole.push(line);
  }
  return whole;
}

/** How the document is divided. */
interface DocumentShape {
  readonly isFragment: boolean;
  readonly hasNumerals: boolean;
}

const isCapitalHeading = (line: string): boolean =>
  line.length <= HEADING_AT_MOST && /\p{Lu}{3}/u.test(line) && !/\p{Ll}/u.test(line);
const isCapitalTargetHeading = (line: string): boolean => isCapitalHeading(line) && namesTargets.test(fold(line));

/** Where in the document a line stands, told by the headings before it. */
class Place {
  #chapter = '';
  #number = '';
  #isTargetChapter = false;
  #isTargetPart = false;

  of(line: string, { isFragment, hasNumerals }: DocumentShape): DocumentParagraph {
    // Word writes numbers of headings by itself: then only their capitals are left of them.
    if (!hasNumerals && isCapitalHeading(line)) this.#isTargetChapter = isCapitalTargetHeading(line);
    const text = this.#entered(line);
    const section = [this.#chapter, this.#number].filter((part) => part !== '').join('.');
    return { text, section, isAmongTargets: isFragment || this.#isTargetChapter || this.#isTargetPart };
  }

  #entered(line: string): string {
    const [, chapter, title = ''] = roman.exec(line) ?? [];
    if (chapter !== undefined) {
      [this.#chapter, this.#number] = [chapter, ''];
      this.#isTargetChapter = namesTargets.test(fold(title));
      this.#isTargetPart = false;
      return line;
    }
    const [, number, rest = ''] = numbered.exec(line) ?? [];
    if (number !== undefined) {
      this.#number = number;
      this.#isTargetPart = isTargetHeading(rest);
      return rest;
    }
    const bare = line.replace(bullet, '');
    if (isTargetHeading(bare)) this.#isTargetPart = true;
    return bare;
  }
}

/** Short, beginning with the word itself, and no sentence. */
const isTargetHeading = (text: string): boolean =>
  text.length <= HEADING_AT_MOST && /^(?:(?:mot so|cac) )?chi tieu\b/.test(fold(text)) && !/[.;]$/.test(text) && !/\d/.test(text);
