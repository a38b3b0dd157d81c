import { describe, expect, test } from 'vitest';
import { noContact, type UnitProfile } from '#core/domain/units/unit-profile.ts';
import { suggested, unitNamed } from '../../renderer/pages/units/record/called-units.ts';
import { checkable } from '../../renderer/pages/units/record/checked-events.ts';
import { draftedEvents } from '../../renderer/pages/units/record/drafted-events.ts';
import {
  draftOf,
  type EventDraft,
  emptyLine,
  type NamedUnit,
  newDraft,
  ofKind,
} from '../../renderer/pages/units/record/event-draft.ts';
import { pastedColumn, pastedLines } from '../../renderer/pages/units/record/pasted-lines.ts';

const unit = (code: string, name: string, more: Partial<UnitProfile> = {}): UnitProfile => ({
  code,
  name,
  identity: `p/${code}`,
  kind: 'district',
  kindLabel: 'LĐLĐ cấp huyện',
  sectors: ['HCSN'],
  cluster: null,
  aliases: [],
  validFrom: null,
  validTo: null,
  managedBy: null,
  territory: '',
  contact: noContact,
  ...more,
});
const units = [
  unit('X01', 'LĐLĐ huyện Sông Vân'),
  unit('X02', 'LĐLĐ huyện Đông Mỹ', { managedBy: 'p/X01' }),
  unit('X03', 'LĐLĐ huyện Nam Hải'),
];
const elsewhere = {
  identity: 'q/A1',
  planId: 'q',
  year: 2023,
  issuer: 'khác',
  code: 'A1',
  name: 'Công đoàn ngành Dệt',
  kind: 'sector',
} as const;
const around = { units, known: [elsewhere], original: null };
const known = (code: string): NamedUnit => ({
  kind: 'known',
  identity: `p/${code}`,
  name: units.find((one) => one.code === code)?.name ?? code,
});
const fresh = (name: string): NamedUnit => ({ kind: 'new', name });

describe('the unit that a text names', () => {
  test('by code, by name without accents, as reports write it, or out of another plan', () => {
    expect(unitNamed('x01', around, false)).toEqual(known('X01'));
    expect(unitNamed('ldld huyen dong my', around, false)).toEqual(known('X02'));
    expect(unitNamed('LĐLĐ H. Đông Mỹ', around, true)).toEqual(known('X02'));
    expect(unitNamed('Công đoàn ngành Dệt', around, false)).toMatchObject({ identity: 'q/A1' });
  });

  test('a commune of a district’s name is another unit', () => {
    expect(unitNamed('Công đoàn xã Đông Mỹ', around, false)).toBeNull();
    expect(unitNamed('Công đoàn xã Đông Mỹ', around, true)).toBeNull();
  });

  test('suggestions hold words that begin as typed: "yen" does not find every "huyện"', () => {
    expect(suggested('yen', around)).toEqual([]);
    expect(suggested('huyen nam', around).map(({ unit: { name } }) => name)).toEqual(['LĐLĐ huyện Nam Hải']);
    expect(suggested('det', around).map(({ beside }) => beside)).toEqual(['A1, 2023']);
  });
});

describe('what is pasted from Excel', () => {
  const naming = { from: (text: string) => unitNamed(text, around, true), to: fresh };
  const said = (text: string) =>
    pastedLines(text, naming).lines.map(({ from, to }) => [from.map(({ name }) => name), to.map(({ name }) => name)]);

  test('blank cells are the one above; each old unit with its new ones is a line', () => {
    const text = 'Đơn vị cũ\tĐơn vị mới\r\nLĐLĐ huyện Sông Vân\tCĐ xã A\r\n\tCĐ xã B\r\nX02\tCĐ xã C\r\n';
    expect(said(text)).toEqual([
      [['LĐLĐ huyện Sông Vân'], ['CĐ xã A', 'CĐ xã B']],
      [['LĐLĐ huyện Đông Mỹ'], ['CĐ xã C']],
    ]);
  });

  test('a new unit out of two old ones ties them together', () => {
    const text = 'X01\tCĐ xã A\nX01\tCĐ xã B\nX02\tCĐ xã B\nX03\tCĐ xã C';
    expect(said(text)).toEqual([
      [
        ['LĐLĐ huyện Sông Vân', 'LĐLĐ huyện Đông Mỹ'],
        ['CĐ xã A', 'CĐ xã B'],
      ],
      [['LĐLĐ huyện Nam Hải'], ['CĐ xã C']],
    ]);
  });

  test('an old unit that nobody knows is told, not made up', () => {
    const { lines, unknown } = pastedLines('LĐLĐ huyện Lạ\tCĐ xã A\nX01\tCĐ xã B', naming);
    expect(unknown).toEqual(['LĐLĐ huyện Lạ']);
    expect(lines).toHaveLength(1);
  });

  test('a column is a list; its heading and blank lines are none of it', () => {
    expect(pastedColumn('Đơn vị mới\nCĐ xã A\r\n\r\n CĐ xã  B; CĐ xã C')).toEqual(['CĐ xã A', 'CĐ xã B', 'CĐ xã C']);
  });
});

describe('the events of a draft', () => {
  const draft = (change: Partial<EventDraft>): EventDraft => ({ ...newDraft(null), on: '1/7/2025', ...change });
  const line = (from: readonly NamedUnit[], to: readonly NamedUnit[], newName = '') => ({ from, to, newName });

  test('each line is one; new units stand under their name until they are founded', () => {
    const lines = [
      line([known('X01')], [fresh('CĐ xã A'), fresh('CĐ xã B')]),
      line([known('X02')], [known('X03'), fresh('CĐ xã C')]),
    ];
    const { events, lacks } = draftedEvents(draft({ lines, decisionNumber: ' 9/QĐ ', signedOn: '20/6/2025' }), around);
    expect(lacks).toEqual([]);
    expect(events.map(({ line: at, event }) => [at, event.on, event.from, event.to])).toEqual([
      [0, '2025-07-01', ['p/X01'], ['+CĐ xã A', '+CĐ xã B']],
      [1, '2025-07-01', ['p/X02'], ['p/X03', '+CĐ xã C']],
    ]);
    expect(events[0]?.event.decision).toEqual({ number: '9/QĐ', signedOn: '2025-06-20' });
  });

  test.each([
    ['a day', { on: '', lines: [line([known('X01')], [fresh('A')])] }, { line: null, kind: 'on' }],
    [
      'a day of the calendar',
      { on: '31/6/2025', lines: [line([known('X01')], [fresh('A')])] },
      { line: null, kind: 'not-a-day', text: '31/6/2025' },
    ],
    ['its old units', { lines: [line([], [fresh('A')])] }, { line: 0, kind: 'from' }],
    ['its new units', { lines: [line([known('X01')], [])] }, { line: 0, kind: 'to' }],
    ['a new name', { kind: 'renamed', lines: [line([known('X01')], [])] }, { line: 0, kind: 'name' }],
    [
      'another name',
      { kind: 'renamed', lines: [line([known('X01')], [], 'LĐLĐ huyện Sông Vân')] },
      { line: 0, kind: 'same-name', text: 'LĐLĐ huyện Sông Vân' },
    ],
    [
      'a known manager',
      { kind: 'transferred', manager: 'ai đó', lines: [line([known('X01')], [])] },
      { line: null, kind: 'unknown-manager', text: 'ai đó' },
    ],
  ] as const)('one without %s is not ready', (_, change, lack) => {
    expect(draftedEvents(draft(change), around)).toEqual({ events: [], lacks: [lack] });
  });

  test('an empty line further down is no event', () => {
    const lines = [line([known('X01')], [fresh('A')]), emptyLine];
    expect(draftedEvents(draft({ lines }), around).events).toHaveLength(1);
  });

  test('units of two managers are transferred by two events', () => {
    const { events } = draftedEvents(
      draft({ kind: 'transferred', manager: 'X03', lines: [line([known('X01'), known('X02')], [])] }),
      around,
    );
    expect(events.map(({ event }) => [event.from, event.transfer])).toEqual([
      [['p/X01'], { before: null, after: 'p/X03' }],
      [['p/X02'], { before: 'p/X01', after: 'p/X03' }],
    ]);
  });

  test('an event typed again says the same', () => {
    const lines = [line([known('X01')], [], 'LĐLĐ thành phố Sông Vân')];
    const [first] = draftedEvents(draft({ kind: 'renamed', lines, note: 'lên thành phố' }), around).events;
    if (!first) throw new Error('no event');
    const again = draftOf(first.event, (identity) => identity);
    expect(draftedEvents(again, { ...around, original: first.event }).events[0]?.event).toEqual(first.event);
  });

  test('another kind keeps the units on the side where they belong', () => {
    const split = draft({ lines: [line([known('X01')], [fresh('A'), known('X02')])] });
    expect(ofKind(split, 'ended').lines[0]).toMatchObject({ from: [known('X01')], to: [] });
    expect(ofKind(split, 'founded').lines[0]).toMatchObject({ from: [], to: [fresh('A'), known('X02')] });
  });

  test('before new units are there, old ones are checked as if they ended', () => {
    const lines = [line([known('X01'), known('X02')], [known('X02'), known('X03'), fresh('A')])];
    const [first] = draftedEvents(draft({ lines }), around).events;
    if (!first) throw new Error('no event');
    expect(checkable(first.event).map(({ kind, from, to }) => ({ kind, from, to }))).toEqual([
      { kind: 'ended', from: ['p/X01'], to: [] },
      { kind: 'founded', from: [], to: ['p/X03'] },
    ]);
  });
});
