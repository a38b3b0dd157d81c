import { withAttribute } from '../package/xml-edit.ts';
import { attribute } from './cell-content.ts';
import type { Filling } from './filling.ts';

/** What names cells outside of the sheets: names of the workbook, charts, the order of calculation. */
export function moveWorkbookParts(filling: Filling, facts: { readonly hasFormulas: boolean }): void {
  const { copy, part } = filling.book;
  const former = copy.required(part);
  const named = filling.movesNothing ? former : movedNames(former, filling);
  const text = facts.hasFormulas ? withCalculation(named) : named;
  if (text !== former) copy.put(part, text);
  if (filling.movesNothing) return;
  moveCharts(filling);
  checkPivots(filling);
  const chain = filling.book.relations.find(({ type }) => type === 'calcChain')?.target;
  if (chain !== undefined) copy.remove(chain, part);
}

const movedNames = (text: string, filling: Filling): string =>
  text.replace(/(<(?:\w+:)?definedName(\s[^>]*)>)([^<]*)(<\/)/g, (_, open: string, tag: string, formula: string, end: string) => {
    return open + filling.formulaXml(formula, { sheet: null, cell: attribute(tag, 'name'), manyAs: 'list' }) + end;
  });

const beforeCalculation = ['definedNames', 'externalReferences', 'functionGroups', 'sheets'];

/** Everything is worked out when the workbook is opened: what formulas came to in the template says nothing any more. */
function withCalculation(text: string): string {
  const known = /<(?:\w+:)?calcPr(?=[\s/>])[^>]*>/.exec(text);
  if (known) return text.replace(known[0], withAttribute(known[0], 'fullCalcOnLoad', '1'));
  for (const name of beforeCalculation) {
    const end = new RegExp(`</((?:\\w+:)?)${name}>|<((?:\\w+:)?)${name}(?:\\s[^>]*)?/>`).exec(text);
    if (!end) continue;
    const at = end.index + end[0].length;
    return `${text.slice(0, at)}<${end[1] ?? end[2] ?? ''}calcPr fullCalcOnLoad="1"/>${text.slice(at)}`;
  }
  return text;
}

/** A chart's figures kept beside its reference are of the template: they go where the reference has changed. */
function moveCharts(filling: Filling): void {
  const { copy } = filling.book;
  for (const name of copy.zip
    .names()
    .filter((one) => /\/charts\/chart[^/]*\.xml$/i.test(one) || /\/chartEx[^/]*\.xml$/i.test(one))) {
    const text = copy.required(name);
    const moved = text.replace(
      /<((?:\w+:)?(?:numRef|strRef|multiLvlStrRef))>([\s\S]*?)<\/\1>/g,
      (whole, element: string, inside: string) => {
        const now = movedChartFormula(inside, name, filling);
        return now === inside ? whole : `<${element}>${now.replace(caches, '')}</${element}>`;
      },
    );
    if (moved !== text) copy.put(name, moved);
  }
}

const caches = /<((?:\w+:)?(?:numCache|strCache|multiLvlStrCache))>[\s\S]*?<\/\1>/g;

const movedChartFormula = (xml: string, part: string, filling: Filling): string =>
  xml.replace(/(<(?:\w+:)?f>)([^<]*)(<\/)/, (_, open: string, formula: string, end: string) => {
    const name = part.slice(part.lastIndexOf('/') + 1);
    return open + filling.formulaXml(formula, { sheet: null, cell: name, manyAs: 'union' }) + end;
  });

/** A pivot table rests on cells by their place, and holds a copy of them besides. */
function checkPivots(filling: Filling): void {
  const { copy } = filling.book;
  for (const name of copy.zip.names().filter((one) => /pivotCacheDefinition[^/]*\.xml$/i.test(one))) {
    const source = /<(?:\w+:)?worksheetSource\b[^>]*>/.exec(copy.required(name))?.[0] ?? '';
    const sheet = attribute(source, 'sheet');
    if (sheet !== null && filling.mapOf(sheet)) filling.say('immovable', { sheet, cell: attribute(source, 'ref') }, 'pivotTable');
  }
}
