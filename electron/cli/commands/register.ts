import type { IssuedPaper } from '#core/contract/issued-methods.ts';
import type { FoundRelease } from '#core/contract/release-methods.ts';
import { printedCode } from '#core/domain/register/release-code.ts';
import type { Release, ReleaseChanges } from '#core/domain/register/released-table.ts';
import { fail, ok } from '#core/domain/result.ts';
import {
  causeText,
  momentText,
  type Names,
  provinceRowTexts,
  releaseHeadings,
  releaseSentences,
  releaseWayWords,
  snapshotText,
  usageSentences,
} from '#core/text/vi.ts';
import { issuedWords } from '#core/text/vi-issued.ts';
import { answer, type Command, type CommandContext, optional, required } from '../command.ts';
import { textTable } from '../text-table.ts';
import { paragraph } from '../wrapped.ts';
import { decimalsFor } from './decimals.ts';
import { namesFor } from './names.ts';

/** Sổ phát hành: what was printed or saved, the latest first. */
export const register: Command = {
  shape: { positionals: [0, 0], required: ['plan'], optional: [] },
  async run({ application, arguments: typed }) {
    const found = await application.call('releases.list', { planId: required(typed, 'plan') });
    if (!found.ok) return found;
    const papers = await application.call('releases.withoutCode', { planId: required(typed, 'plan') });
    if (!papers.ok) return papers;
    const list = found.value.length === 0 ? releaseSentences.none : textTable(found.value, columns);
    const others = papers.value.length === 0 ? [] : ['', issuedWords.list, textTable(papers.value, paperColumns)];
    return ok(answer(found.value, [list, ...others].join('\n')));
  },
};

const columns = [
  { heading: 'STT', text: ({ number }: Release) => String(number) },
  { heading: releaseHeadings.at, text: ({ at }: Release) => momentText(at) },
  { heading: releaseHeadings.code, text: ({ code }: Release) => printedCode(code) },
  { heading: releaseHeadings.report, text: ({ report }: Release) => report },
  { heading: releaseHeadings.period, text: ({ period }: Release) => period },
  { heading: releaseHeadings.way, text: ({ way }: Release) => releaseWayWords[way] },
  { heading: releaseHeadings.file, text: ({ file }: Release) => file ?? '', wraps: true },
  { heading: releaseHeadings.recipient, text: ({ recipient }: Release) => recipient ?? '', wraps: true },
] as const;

const paperColumns = [
  { heading: releaseHeadings.at, text: ({ at }: IssuedPaper) => momentText(at) },
  { heading: releaseHeadings.report, text: ({ report }: IssuedPaper) => issuedWords.reportName(report) },
  { heading: issuedWords.obligation, text: ({ period }: IssuedPaper) => period },
  { heading: releaseHeadings.file, text: ({ file }: IssuedPaper) => file, wraps: true },
] as const;

/** Whether what is on paper still counts; done, and something needs a person where it does not. */
export const registerFind: Command = {
  shape: { positionals: [1, 1], required: [], optional: [] },
  async run(context) {
    const found = await context.application.call('releases.find', { code: context.arguments.positionals[0] ?? '' });
    if (!found.ok) return found;
    return ok(answer(found.value, await foundText(context, found.value), found.value.state === 'changed'));
  },
};

async function foundText(context: CommandContext, found: FoundRelease): Promise<string> {
  const { code, planVersion, periodLabel, year, releases, changes } = found;
  const head = [
    `${printedCode(code)}: ${releaseSentences.madeOf(periodLabel, year, planVersion)}`,
    ...releases.map(releaseLine),
    '',
    stateSentence(found),
  ];
  return [...head, ...(changes === null ? [] : await changeLines(context, found.asked.planId, changes))].join('\n');
}

const releaseLine = ({ way, at, actor, file, recipient }: Release): string =>
  `- ${releaseSentences.out(way, at, actor, file)}${recipient === null ? '' : `; ${releaseSentences.sentTo(recipient)}`}`;

function stateSentence({ state, changes }: FoundRelease): string {
  if (changes === null) return releaseSentences.planGone;
  const { figures, totals, deliveries } = changes;
  return state === 'current'
    ? releaseSentences.current
    : releaseSentences.changed(figures.length, totals.length, deliveries.length);
}

async function changeLines({ application }: CommandContext, planId: string, changes: ReleaseChanges): Promise<readonly string[]> {
  const { before, after } = changes.planVersion;
  const names: Names = await namesFor(application, planId);
  const decimals = await decimalsFor(application, planId);
  const totals = changes.totals.map((one) => {
    const { before: was, after: is } = provinceRowTexts(one, decimals(one.indicator));
    return paragraph(`- ${names.indicator(one.indicator)}: ${was} → ${is}`);
  });
  const figures = changes.figures.map((one) => {
    const [was, is] = [one.before, one.after].map((snapshot) => snapshotText(snapshot, decimals(one.indicator)));
    return paragraph(`- ${names.indicator(one.indicator)}, ${names.unit(one.unit)}: ${was} → ${is} (${causeText(one.because)})`);
  });
  return [...(before === after ? [] : [releaseSentences.otherVersion(before, after)]), ...totals, ...figures];
}

/** To whom it went; without a recipient what was noted is taken back. */
export const registerNote: Command = {
  shape: { positionals: [1, 1], required: [], optional: ['recipient'] },
  async run({ application, arguments: typed }) {
    const [text = ''] = typed.positionals;
    if (!/^[1-9]\d*$/.test(text)) return fail(usageSentences.notAmong('register note', text, ['1', '2', '…']));
    const recipient = optional(typed, 'recipient');
    const noted = await application.call('releases.noteRecipient', { number: Number(text), recipient });
    if (!noted.ok) return noted;
    return ok(answer(noted.value, releaseSentences.noted(noted.value.code, recipient)));
  },
};
