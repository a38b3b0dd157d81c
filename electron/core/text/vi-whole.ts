/** What all units come to together, on screen and on paper: no office is called a province that is none. */
export const wholeWord = 'Toàn bộ';

/** Whose area an issuing body's name says. */
const areas: readonly (readonly [kind: string, area: string])[] = [
  ['tỉnh', 'toàn tỉnh'],
  ['thành phố', 'toàn thành phố'],
  ['quận', 'toàn quận'],
  ['huyện', 'toàn huyện'],
  ['thị xã', 'toàn thị xã'],
  ['phường', 'toàn phường'],
  ['xã', 'toàn xã'],
  ['đặc khu', 'toàn đặc khu'],
  ['ngành', 'toàn ngành'],
];

/** "toàn tỉnh" in a sentence, by the kind that the name says first: "Liên đoàn Lao động huyện … (tỉnh …)" is a district's. */
export function areaOfBody(issuingBody: string): string {
  const name = ` ${issuingBody.normalize('NFC').toLocaleLowerCase('vi')} `;
  const said = areas.flatMap(([kind, area]) => {
    const at = name.indexOf(` ${kind} `);
    return at < 0 ? [] : [{ at, area }];
  });
  return said.toSorted((a, b) => a.at - b.at)[0]?.area ?? 'các đơn vị';
}
