import type { Block, DocumentDraft, Paragraph, Rule } from '#core/domain/documents/document-draft.ts';

const paragraphText = (block: Paragraph | Rule): readonly string[] =>
  block.kind === 'rule' ? [] : [block.runs.map(({ text }) => text).join('')];

function textsOf(block: Block): readonly string[] {
  if (block.kind === 'side-by-side') return [...block.left, ...block.right].flatMap(paragraphText);
  if (block.kind === 'table') return [];
  return paragraphText(block);
}

/** Lines of running text in the order in which they stand, without tables. */
export const linesOf = ({ blocks }: Pick<DocumentDraft, 'blocks'>): readonly string[] =>
  blocks.flatMap(textsOf).filter((text) => text !== '');

/** Rows of its tables, the header first. */
export const rowsOf = ({ blocks }: Pick<DocumentDraft, 'blocks'>): readonly (readonly string[])[] =>
  blocks.flatMap((block) =>
    block.kind === 'table'
      ? [...block.header, ...block.rows].map(({ cells }) =>
          cells.map(({ paragraphs }) => paragraphs.flatMap(paragraphText).join('\n')),
        )
      : [],
  );
