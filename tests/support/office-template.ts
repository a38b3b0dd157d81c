import ExcelJS from 'exceljs';
import { PackageCopy } from '#excel/package/package-copy.ts';

/** One red point. */
const logo = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const chartRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart';

const chart = (values: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>${values}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="1"/><c:pt idx="0"><c:v>999</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;

const anchor = (from: number, to: number, id: string) =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${from}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${to}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="9" name="Biểu đồ"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;

/**
 * An office's template with everything that may stand in one: "Bảng" repeats rows (6–7), "Bìa" is only filled in, "Kèm"
 * works with "Bảng", "Tĩnh" holds nothing to be filled. Logo, chart, merges, names, validations, conditional formats.
 */
export async function officeTemplate(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const image = workbook.addImage({ base64: logo, extension: 'png' });
  table(workbook.addWorksheet('Bảng'), image);
  const cover = workbook.addWorksheet('Bìa');
  cover.addImage(image, 'A1:B3');
  cover.getCell('C5').value = {
    richText: [
      { font: { bold: true }, text: 'NĂM {{nă' },
      { font: { italic: true }, text: 'm}} – {{kỳ}}' },
    ],
  };
  cover.getCell('C6').value = '{{cơ quan}}';
  const beside = workbook.addWorksheet('Kèm');
  beside.getCell('A1').value = { formula: 'SUM(Bảng!D7:D7)+Bảng!D8', result: 5 };
  beside.getCell('A2').value = { text: 'đến cộng', hyperlink: "#'Bảng'!D8" };
  const still = workbook.addWorksheet('Tĩnh');
  still.getCell('A1').value = 'không có gì để điền';
  still.getCell('A2').value = { formula: '1+1', result: 2 };
  still.addImage(image, 'C1:D3');
  workbook.definedNames.add("'Bảng'!$D$7:$D$7", 'thuc_hien');
  return withCharts(Buffer.from(await workbook.xlsx.writeBuffer()));
}

function table(sheet: ExcelJS.Worksheet, image: number): void {
  sheet.addImage(image, 'A1:A2');
  sheet.getCell('B1').value = '{{cơ quan}}';
  sheet.mergeCells('B1:F1');
  sheet.getRow(5).values = ['STT', 'Chỉ tiêu', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ', 'Ghi chú'];
  sheet.getCell('A6').value = '{{#mục}}{{mục.số la mã}}';
  sheet.getCell('B6').value = '{{mục.tên}}';
  sheet.mergeCells('B6:F6');
  sheet.getRow(7).values = [
    '{{#chỉ tiêu}}{{chỉ tiêu.stt}}',
    '{{chỉ tiêu.tên}}',
    '{{chỉ tiêu.kế hoạch bằng số}}',
    '{{chỉ tiêu.thực hiện}}',
    { formula: 'D7/C7', result: 0.5 },
    '{{chỉ tiêu.ghi chú}}{{/chỉ tiêu}}{{/mục}}',
  ];
  sheet.getRow(7).height = 21;
  sheet.getCell('D7').numFmt = '#,##0.0';
  sheet.getCell('E7').numFmt = '0.00%';
  sheet.getCell('B8').value = 'Cộng';
  sheet.getCell('D8').value = { formula: 'SUM(D7:D7)', result: 1 };
  sheet.getCell('E8').value = { formula: 'D8/SUM(C$7:C$7)', result: 1 };
  sheet.mergeCells('B10:C11');
  sheet.getCell('B10').value = 'Người lập biểu';
  sheet.getCell('F10').dataValidation = { type: 'list', allowBlank: true, formulae: ['$A$20:$A$22'] };
  sheet.getCell('F7').dataValidation = { type: 'list', allowBlank: true, formulae: ['"Đạt,Chưa đạt"'] };
  const fill = { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFC7CE' } } as const;
  sheet.addConditionalFormatting({
    ref: 'D7:D8',
    rules: [{ type: 'expression', priority: 1, formulae: ['D7<C7'], style: { fill } }],
  });
  sheet.getRow(8).addPageBreak();
  sheet.pageSetup = { printArea: 'A1:F12', printTitlesRow: '5:5', orientation: 'landscape', paperSize: 9 };
  sheet.views = [{ state: 'frozen', xSplit: 2, ySplit: 5 }];
  sheet.autoFilter = 'A5:F7';
  sheet.getCell('A20').value = 'a';
}

function withCharts(bytes: Buffer): Uint8Array {
  const copy = new PackageCopy(bytes);
  const drawing = 'xl/drawings/drawing1.xml';
  const part = copy.add('xl/charts/chart#.xml', chart("'Bảng'!$D$7:$D$7"));
  copy.setTypeOfPart(part, chartType);
  const id = copy.relate(drawing, chartRelation, part);
  copy.put(
    drawing,
    copy
      .required(drawing)
      .replace('</xdr:wsDr>', `${anchor(12, 22, id)}</xdr:wsDr>`)
      .replace('<xdr:wsDr ', '<xdr:wsDr xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ')
      .replace(/(xmlns:a="[^"]*")(.*?)\s\1/, '$1$2'),
  );
  return new Uint8Array(copy.bytes());
}
