import { useState } from 'react';
import type { DrawnRow } from '#core/domain/consolidation/drawn-table.ts';
import { analysisWords } from '#core/text/vi-analysis.ts';
import { sectionTitle, words } from '#core/text/vi-window.ts';
import { completionText } from '../../components/figure-text.ts';
import { VerdictMark } from '../../components/marks.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { bySection, matchingIndicators } from '../consolidate/matching-indicators.ts';

interface IndicatorListProps {
  readonly rows: readonly DrawnRow[];
  readonly chosen: string;
  readonly onChoose: (code: string) => void;
}

/** Every indicator with where it stands; one of them is looked at. */
export function IndicatorList({ rows, chosen, onChoose }: IndicatorListProps) {
  const [query, setQuery] = useState('');
  const found = matchingIndicators(rows, query);
  return (
    <nav className="analysis-list" aria-label={analysisWords.indicators}>
      <SearchField label={words.search} query={query} onQuery={setQuery} />
      <div className="analysis-list-rows">
        {bySection(found).map(({ section, rows: members }) => (
          <section key={section} aria-label={sectionTitle(section)}>
            <h2>{sectionTitle(section)}</h2>
            {members.map((row) => (
              <button
                key={row.code}
                type="button"
                className="analysis-item"
                aria-current={row.code === chosen}
                onClick={() => onChoose(row.code)}
              >
                <span>{row.name}</span>
                <span className="analysis-item-state">
                  <VerdictMark row={row} /> {completionText(row.completionRate).text}
                </span>
              </button>
            ))}
          </section>
        ))}
        {found.length === 0 ? <p className="table-empty">{words.nothingFound}</p> : null}
      </div>
    </nav>
  );
}
