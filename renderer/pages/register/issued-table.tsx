import type { IssuedPaper } from '#core/contract/issued-methods.ts';
import { issuedWords } from '#core/text/vi-issued.ts';
import { releaseHeadings } from '#core/text/vi-releases.ts';
import { momentText } from '#core/text/vi-words.ts';
import { useWorkspace } from '../../workspace/workspace.ts';

/** What left the office without a code, the latest first. */
export function IssuedTable({ papers }: { papers: readonly IssuedPaper[] }) {
  const { periods } = useWorkspace();
  const labels = new Map(periods.map(({ code, label }) => [code, label]));
  return (
    <div className="table-scroll">
      <table className="register-table">
        <thead>
          <tr>
            <th scope="col">{releaseHeadings.at}</th>
            <th scope="col">{releaseHeadings.report}</th>
            <th scope="col">{issuedWords.obligation}</th>
            <th scope="col">{releaseHeadings.file}</th>
            <th scope="col">{releaseHeadings.actor}</th>
          </tr>
        </thead>
        <tbody>
          {papers.map(({ number, at, report, period, file, actor }) => (
            <tr key={number}>
              <td>{momentText(at)}</td>
              <th scope="row">{issuedWords.reportName(report)}</th>
              <td>{labels.get(period) ?? period}</td>
              <td>{file}</td>
              <td>{actor}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
