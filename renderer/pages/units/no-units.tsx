import { unitPageWords } from '#core/text/vi-unit-page.ts';

/** Before the first unit: what will be here, and the buttons that fill it. */
export function NoUnits({ onImport, onAdd }: { onImport: () => void; onAdd: () => void }) {
  return (
    <section className="units-empty">
      <h2>{unitPageWords.noUnits}</h2>
      <p>{unitPageWords.noUnitsHint}</p>
      <button type="button" className="primary" onClick={onImport}>
        {unitPageWords.import}
      </button>
      <button type="button" onClick={onAdd}>
        {unitPageWords.add}
      </button>
    </section>
  );
}
