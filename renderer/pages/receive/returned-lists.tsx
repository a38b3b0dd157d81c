import type { ReturnedList } from '#core/domain/reading/forms/returned-lists.ts';
import { reportFormWords } from '#core/text/vi-forms.ts';
import { listWords } from '#core/text/vi-lists.ts';
import { failureSentence } from '#core/text/vi-window.ts';
import { ask, shell } from '../../api.ts';
import { Failure } from '../../components/failure.tsx';
import { useNotify } from '../../workspace/notices.ts';
import { useAnswer } from '../../workspace/use-answer.ts';
import { type ChosenReport, useChosenReport, useWorkspace } from '../../workspace/workspace.ts';

/** Lists that came with a report, as the unit wrote them. */
export function ReturnedLists({ submissionId }: { submissionId: string }) {
  const { revision } = useWorkspace();
  const lists = useAnswer('lists.ofSubmission', { submissionId }, revision, submissionId);
  if (lists.error) return <Failure error={lists.error} />;
  if (lists.value?.length === 0) return <p className="hint">{listWords.none}</p>;
  return (
    <div className="returned-lists">
      <p>{listWords.hint}</p>
      <ExportLists />
      {lists.value?.map((list) => (
        <ListTable key={`${list.sheet} ${list.page}`} list={list} />
      ))}
    </div>
  );
}

function ListTable({ list: { page, lines } }: { list: ReturnedList }) {
  const { title, columns } = reportFormWords.lists[page];
  return (
    <div className="table-scroll">
      <table className="register-table">
        <caption>
          {title} <span className="count">{listWords.count(lines.length)}</span>
        </caption>
        <thead>
          <tr>
            {columns.map(({ heading }) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ cell, texts }) => (
            <tr key={cell}>
              {columns.map(({ heading }, index) => (
                <td key={heading}>{texts[index]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Of all units of the period, into one workbook. */
function ExportLists() {
  const report = useChosenReport();
  const write = useExport();
  if (report === null) return null;
  return (
    <button type="button" onClick={() => write(report)}>
      {listWords.export}
    </button>
  );
}

function useExport(): (report: ChosenReport) => Promise<void> {
  const notify = useNotify();
  return async ({ plan, period }) => {
    const [output] = await shell.chooseOutputs([listWords.fileName(period.label, plan.year)]);
    if (!output) return;
    const written = await ask('lists.export', { planId: plan.id, period: period.code, file: output.handle });
    if (!written.ok) return notify({ text: failureSentence(written.error), tone: 'problem' });
    const { file, units, lines } = written.value;
    notify({ text: listWords.exported(file, units, lines), tone: 'done' });
    await shell.reveal(output.handle);
  };
}
