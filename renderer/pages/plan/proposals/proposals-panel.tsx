import { useRef, useState } from 'react';
import type { Plan } from '#core/domain/plan/plan.ts';
import { planWith, says } from '#core/domain/plan/proposing/accept-proposal.ts';
import type { Proposal } from '#core/domain/plan/proposing/proposal.ts';
import { proposalWords } from '#core/text/vi-plan-proposals.ts';
import { failureSentence } from '#core/text/vi-window.ts';
import { ask, shell } from '../../../api.ts';
import { useNotify } from '../../../workspace/notices.ts';
import { usePlanEdit } from '../editing/use-plan-edit.ts';
import { ProposalCard, type ProposalState } from './proposal-card.tsx';

/** A document read for what it says about periods, deadlines and targets; each is accepted, mended or dropped by itself. */
export function ProposalsPanel({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const [reading, setReading] = useState(0);
  const [proposals, setProposals] = useState<readonly Proposal[] | null>(null);
  const show = (found: readonly Proposal[]) => {
    setReading((before) => before + 1);
    setProposals(found);
  };
  return (
    <section className="proposals" aria-label={proposalWords.title}>
      <h2>{proposalWords.title}</h2>
      <p>{proposalWords.hint}</p>
      <DocumentInput planId={plan.id} onFound={show} onClose={onClose} />
      {proposals?.length === 0 ? <p role="status">{proposalWords.nothingFound}</p> : null}
      {proposals && proposals.length > 0 ? <ProposalList key={reading} plan={plan} found={proposals} /> : null}
    </section>
  );
}

interface DocumentInputProps {
  readonly planId: string;
  readonly onFound: (proposals: readonly Proposal[]) => void;
  readonly onClose: () => void;
}

function DocumentInput({ planId, onFound, onClose }: DocumentInputProps) {
  const notify = useNotify();
  const [text, setText] = useState('');
  const [decodedFrom, setDecodedFrom] = useState<keyof typeof proposalWords.decoded | null>(null);
  const read = async (document: { text: string } | { file: string }) => {
    const answer = await ask('plans.propose', { planId, ...document });
    if (!answer.ok) return notify({ text: failureSentence(answer.error), tone: 'problem' });
    const { proposals, decoded } = answer.value;
    setDecodedFrom(decoded?.from ?? null);
    if (decoded) setText(decoded.text);
    onFound(proposals);
  };
  const open = async () => {
    const [chosen] = await shell.chooseFiles('plan-document');
    if (chosen) await read({ file: chosen.handle });
  };
  return (
    <div className="proposals-input">
      <textarea rows={5} value={text} aria-label={proposalWords.text} onChange={(event) => setText(event.target.value)} />
      <button type="button" className="primary" disabled={text.trim() === ''} onClick={() => read({ text })}>
        {proposalWords.read}
      </button>
      <button type="button" onClick={open}>
        {proposalWords.openFile}
      </button>
      <button type="button" className="quiet" onClick={onClose}>
        {proposalWords.close}
      </button>
      {decodedFrom ? (
        <p role="status" className="proposals-decoded">
          {proposalWords.decoded[decodedFrom]}
        </p>
      ) : null}
    </div>
  );
}

function ProposalList({ plan, found }: { plan: Plan; found: readonly Proposal[] }) {
  const { amend } = usePlanEdit();
  const list = useRef<HTMLOListElement>(null);
  const [proposals, setProposals] = useState(found);
  const [dropped, setDropped] = useState<ReadonlySet<number>>(new Set());
  const stateOf = (proposal: Proposal, at: number): ProposalState => {
    if (says(plan, proposal)) return 'accepted';
    return dropped.has(at) ? 'dropped' : 'open';
  };
  /** To the next one that is still open, from where the person is. */
  const move = (from: number, by: 1 | -1) =>
    requestAnimationFrame(() => {
      const cards = [...(list.current?.children ?? [])];
      const ahead = by > 0 ? cards.slice(from + 1) : cards.slice(0, from).toReversed();
      const next = ahead.flatMap((card) => card.querySelector<HTMLElement>('[data-action="accept"]') ?? []);
      next[0]?.focus();
    });
  const drop = (at: number) => {
    setDropped((before) => new Set([...before, at]));
    move(at, 1);
  };
  const accept = async (proposal: Proposal, at: number) => {
    if (await amend(planWith(plan, proposal), proposalWords.kinds[proposal.kind])) move(at, 1);
  };
  const open = proposals.filter((proposal, at) => stateOf(proposal, at) === 'open').length;
  return (
    <>
      <p role="status">
        {proposalWords.found(proposals.length, open)} <span className="plan-keys">{proposalWords.keys}</span>
      </p>
      <ol className="proposals-list" ref={list}>
        {proposals.map((proposal, at) => (
          <ProposalCard
            // biome-ignore lint/suspicious/noArrayIndexKey: what was read in one document keeps its place.
            key={at}
            proposal={proposal}
            state={stateOf(proposal, at)}
            place={proposalWords.place(at + 1, proposals.length)}
            onMend={(mended) => setProposals((before) => before.with(at, mended))}
            onAccept={() => accept(proposal, at)}
            onDrop={() => drop(at)}
            onTakeUp={() => setDropped((before) => new Set([...before].filter((one) => one !== at)))}
            onMove={(by) => move(at, by)}
          />
        ))}
      </ol>
    </>
  );
}
