import { templateGuide } from '#core/text/vi-template-guide.ts';
import { templatePageWords as words } from '#core/text/vi-template-page.ts';

/** How templates are written, with what comes of each. */
export function TemplateGuide() {
  return (
    <details className="templates-guide">
      <summary>{words.guide}</summary>
      {templateGuide.parts.map(({ heading, lines }) => {
        const examples = lines.flatMap(({ written, means }) => (written === null ? [] : [{ written, means }]));
        return (
          <section key={heading}>
            <h2>{heading}</h2>
            {lines.map(({ written, means }) => (written === null ? <p key={means}>{means}</p> : null))}
            {examples.length > 0 ? <Examples examples={examples} /> : null}
          </section>
        );
      })}
    </details>
  );
}

function Examples({ examples }: { examples: readonly { written: string; means: string }[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.written}</th>
          <th scope="col">{words.means}</th>
        </tr>
      </thead>
      <tbody>
        {examples.map(({ written, means }) => (
          <tr key={written}>
            <td>
              <code>{written}</code>
            </td>
            <td>{means}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
