import { useState } from 'react';
import type { OfficeTemplate } from '#core/contract/template-methods.ts';
import { templatePageWords as words } from '#core/text/vi-template-page.ts';
import { mistakePlace, mistakeText } from '#core/text/vi-templates.ts';
import { useTemplateDrop } from '../../workspace/scan-drop.ts';
import { useAnswer } from '../../workspace/use-answer.ts';
import { type ChosenReport, useWorkspace } from '../../workspace/workspace.ts';
import { TemplateGuide } from './template-guide.tsx';
import { type RefusedTemplate, type TemplateWork, useTemplateWork } from './use-template-work.ts';

/** Mẫu in của cơ quan: the office's own workbooks, filled for the chosen period. */
export function OfficeTemplates({ report }: { report: ChosenReport }) {
  const { revision } = useWorkspace();
  const [refused, setRefused] = useState<RefusedTemplate | null>(null);
  const list = useAnswer('templates.list', {}, revision);
  const work = useTemplateWork(report, setRefused);
  useTemplateDrop(work.add);
  return (
    <div className="templates">
      <header>
        <h1>{words.title}</h1>
        <p>{words.hint}</p>
      </header>
      <div className="forms-actions">
        <button type="button" className="primary" onClick={work.choose}>
          {words.add}
        </button>
        <button type="button" onClick={work.saveSamples}>
          {words.samples}
        </button>
      </div>
      {refused ? <Refused refused={refused} onClose={() => setRefused(null)} /> : null}
      {list.value?.length === 0 ? <p className="templates-none">{words.none}</p> : null}
      {list.value && list.value.length > 0 ? <TemplateList list={list.value} work={work} report={report} /> : null}
      <TemplateGuide />
    </div>
  );
}

function Refused({ refused: { file, mistakes }, onClose }: { refused: RefusedTemplate; onClose: () => void }) {
  return (
    <section className="templates-refused" role="alert">
      <div className="forms-design-head">
        <h2>{words.faulty(file, mistakes.length)}</h2>
        <button type="button" className="quiet" onClick={onClose}>
          {words.close}
        </button>
      </div>
      <p>{words.faultyHint}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            <th scope="col">{words.trouble}</th>
          </tr>
        </thead>
        <tbody>
          {mistakes.map((mistake) => (
            <tr key={JSON.stringify(mistake)}>
              <td>{mistakePlace(mistake)}</td>
              <td>{mistakeText(mistake)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface ListProps {
  readonly list: readonly OfficeTemplate[];
  readonly work: TemplateWork;
  readonly report: ChosenReport;
}

function TemplateList({ list, work, report }: ListProps) {
  return (
    <table className="templates-list" aria-label={words.list}>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.missing}</th>
          <th scope="col">{words.added}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {list.map((template) => (
          <tr key={template.id}>
            <th scope="row">{template.name}</th>
            <td>
              <MissingChoice template={template} work={work} />
            </td>
            <td>
              {words.moment(template.addedAt)} · {template.actor}
            </td>
            <td>
              <TemplateActions template={template} work={work} report={report} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function MissingChoice({ template, work }: { template: OfficeTemplate; work: TemplateWork }) {
  return (
    <select
      aria-label={words.missingOf(template.name)}
      value={template.missing}
      onChange={(event) => work.set({ ...template, missing: event.target.value === 'blank' ? 'blank' : 'words' })}
    >
      <option value="words">{words.missingChoice.words}</option>
      <option value="blank">{words.missingChoice.blank}</option>
    </select>
  );
}

function TemplateActions({ template, work, report }: Omit<ListProps, 'list'> & { readonly template: OfficeTemplate }) {
  const { name } = template;
  return (
    <div className="forms-actions">
      <button type="button" aria-label={words.fillOf(name, report.period.label)} onClick={() => work.fill(template)}>
        {words.fill}
      </button>
      <button type="button" aria-label={words.saveOf(name)} onClick={() => work.save(template)}>
        {words.save}
      </button>
      <button type="button" aria-label={words.removeOf(name)} onClick={() => work.remove(template)}>
        {words.remove}
      </button>
    </div>
  );
}
