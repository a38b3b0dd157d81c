import { memo } from 'react';
import type { Page, PageFill, PageItem, PageLine, PageText } from '#core/domain/pages/page.ts';

/** A page as it comes out of the printer. What it says is read in the PDF and the workbook: here it has a name. */
export const PageDrawing = memo(function PageDrawing({ page, name }: { page: Page; name: string }) {
  const { width, height, items } = page;
  return (
    <svg className="page-drawing" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name}>
      {of(items, 'fill').map((fill) => (
        <rect key={`${fill.x} ${fill.y}`} className={`page-${fill.tone}`} {...sizeOf(fill)} />
      ))}
      {[...inStrokes(of(items, 'line'))].map(([thickness, path]) => (
        <path key={thickness} d={path} strokeWidth={thickness} />
      ))}
      {of(items, 'picture').map(({ type, base64, ...place }) => (
        <image key={`${place.x} ${place.y}`} href={`data:image/${type};base64,${base64}`} {...sizeOf(place)} />
      ))}
      {of(items, 'text').map((text) => (
        <Words key={`${text.lines[0]?.x} ${text.lines[0]?.y}`} text={text} />
      ))}
    </svg>
  );
});

type Kind = PageItem['kind'];
const of = <K extends Kind>(items: readonly PageItem[], kind: K) =>
  items.filter((item): item is Extract<PageItem, { kind: K }> => item.kind === kind);

const sizeOf = ({ x, y, width, height }: Pick<PageFill, 'x' | 'y' | 'width' | 'height'>) => ({ x, y, width, height });

/** Lines of one thickness are one path: a browser draws a thousand of them as fast as one. */
function inStrokes(lines: readonly PageLine[]): ReadonlyMap<number, string> {
  const paths = new Map<number, string>();
  for (const { x1, y1, x2, y2, thickness } of lines)
    paths.set(thickness, `${paths.get(thickness) ?? ''}M${x1} ${y1}L${x2} ${y2}`);
  return paths;
}

const anchors = { left: 'start', center: 'middle', right: 'end' } as const;

function Words({ text: { lines, align, size, isBold, isItalic, isSideways } }: { text: PageText }) {
  const look = {
    fontSize: size,
    fontWeight: isBold ? 700 : undefined,
    fontStyle: isItalic ? 'italic' : undefined,
    textAnchor: anchors[align],
  };
  return lines.map(({ text, x, y }) => (
    <text key={`${x} ${y}`} x={x} y={y} {...look} transform={isSideways ? `rotate(-90 ${x} ${y})` : undefined}>
      {text}
    </text>
  ));
}
