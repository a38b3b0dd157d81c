import type { Sector } from '#core/domain/plan/indicator.ts';
import type { PlanUnit } from '#core/domain/units/unit.ts';
import { newIdentity, noContact, type UnitContact, type UnitProfile } from '#core/domain/units/unit-profile.ts';
import type { UnitStore } from '#core/services/ports.ts';
import type { Database } from '../database.ts';
import type { planUnits, units } from '../schema/index.ts';

type UnitRow = typeof units.$inferSelect;
type PartRow = typeof planUnits.$inferSelect;
type ProfileColumns = Pick<PartRow, 'identity' | 'managed_by' | 'territory' | 'contact'>;
type PlanUnitRow = UnitRow & Pick<PartRow, 'cluster' | 'sectors'> & ProfileColumns & { aliases: string };

/** Units as they take part in plans. */
export function unitStore(database: Database): UnitStore {
  return {
    ofPlan: (planId) => rowsOfPlan(database, planId).map(toPlanUnit),
    save: (planId, given) => database.transaction(() => save(database, planId, given)),
    profiles: (planId) => rowsOfPlan(database, planId).map(toProfile),
    saveProfiles: (planId, given) => database.transaction(() => saveProfiles(database, planId, given)),
    remove: (planId, code) => {
      database.statement('DELETE FROM plan_units WHERE plan_id = ? AND code = ?').run(planId, code);
    },
    known: () =>
      database
        .statement<[], Known>(
          `SELECT plan_units.plan_id AS planId, plan_units.identity, units.code, units.name, units.kind
           FROM plan_units JOIN units ON units.number = plan_units.unit ORDER BY plan_units.plan_id, position`,
        )
        .all(),
    rememberAlias: (unitCode, alias, planId) => {
      database
        .statement(
          `INSERT INTO unit_aliases (unit, alias)
           SELECT DISTINCT unit, ? FROM plan_units WHERE code = ? AND plan_id = ifnull(?, plan_id)
           ON CONFLICT DO NOTHING`,
        )
        .run(alias, unitCode, planId ?? null);
    },
  };
}

type Known = ReturnType<UnitStore['known']>[number];

const rowsOfPlan = (database: Database, planId: string): PlanUnitRow[] =>
  database
    .statement<[string], PlanUnitRow>(
      `SELECT units.*, cluster, sectors, identity, managed_by, territory, contact,
         (SELECT json_group_array(alias ORDER BY unit_aliases.number) FROM unit_aliases WHERE unit_aliases.unit = units.number) AS aliases
       FROM plan_units JOIN units ON units.number = plan_units.unit WHERE plan_id = ? ORDER BY position`,
    )
    .all(planId);

const toPlanUnit = (row: PlanUnitRow): PlanUnit => ({
  code: row.code,
  name: row.name,
  kind: row.kind,
  kindLabel: row.kind_label,
  sectors: JSON.parse(row.sectors) as readonly Sector[],
  cluster: row.cluster,
  aliases: JSON.parse(row.aliases) as readonly string[],
  validFrom: row.valid_from,
  validTo: row.valid_to,
});

const toProfile = (row: PlanUnitRow): UnitProfile => ({
  ...toPlanUnit(row),
  identity: row.identity,
  managedBy: row.managed_by,
  territory: row.territory,
  contact: { ...noContact, ...(JSON.parse(row.contact) as Partial<UnitContact>) },
});

/** A unit listed twice counts once, as it was listed last. */
function save(database: Database, planId: string, given: readonly PlanUnit[]) {
  const former = new Map(rowsOfPlan(database, planId).map((row) => [row.code, toPlanUnit(row)]));
  const listed = new Map(given.map((unit) => [unit.code, unit]));
  const counts = { added: 0, updated: 0, unchanged: 0 };
  for (const unit of listed.values()) counts[saveOne(database, planId, unit, former.get(unit.code))]++;
  putInOrder(database, planId, orderOf([...former.keys()], [...listed.keys()]));
  return counts;
}

function saveOne(
  database: Database,
  planId: string,
  unit: PlanUnit,
  former: PlanUnit | undefined,
): 'added' | 'updated' | 'unchanged' {
  if (former && isAlready(former, unit)) return 'unchanged';
  const number = numberOf(database, unit) ?? addUnit(database, unit);
  database
    .statement(
      `INSERT INTO plan_units (plan_id, code, unit, position, cluster, sectors, identity) VALUES (?, ?, ?, 0, ?, ?, ?)
       ON CONFLICT DO UPDATE SET unit = excluded.unit, cluster = excluded.cluster, sectors = excluded.sectors`,
    )
    .run(planId, unit.code, number, unit.cluster, JSON.stringify(unit.sectors), newIdentity(planId, unit.code));
  // Under a new name a unit keeps the spellings confirmed for the former one.
  addAliases(database, number, [...(former?.aliases ?? []), ...unit.aliases]);
  return former ? 'updated' : 'added';
}

/** Each profile as it is given: spellings that it no longer has go, of this plan's unit. */
function saveProfiles(database: Database, planId: string, given: readonly UnitProfile[]): void {
  save(database, planId, given);
  for (const profile of given) {
    database
      .statement('UPDATE plan_units SET identity = ?, managed_by = ?, territory = ?, contact = ? WHERE plan_id = ? AND code = ?')
      .run(profile.identity, profile.managedBy, profile.territory, JSON.stringify(profile.contact), planId, profile.code);
    keepAliases(database, planId, profile);
  }
}

function keepAliases(database: Database, planId: string, { code, aliases }: UnitProfile): void {
  database
    .statement(
      `DELETE FROM unit_aliases WHERE unit = (SELECT unit FROM plan_units WHERE plan_id = ? AND code = ?)
         AND alias NOT IN (SELECT value FROM json_each(?))`,
    )
    .run(planId, code, JSON.stringify(aliases));
}

/** A list need not repeat the spellings that were confirmed since the last one. */
function isAlready(former: PlanUnit, unit: PlanUnit): boolean {
  const same = JSON.stringify(withoutAliases(former)) === JSON.stringify(withoutAliases(unit));
  return same && unit.aliases.every((alias) => former.aliases.includes(alias));
}

const withoutAliases = ({ code, name, kind, kindLabel, sectors, cluster, validFrom, validTo }: PlanUnit) => [
  code,
  name,
  kind,
  kindLabel,
  sectors,
  cluster,
  validFrom,
  validTo,
];

/** The unit under exactly this name and kind, if some plan has had it before. */
function numberOf(database: Database, unit: PlanUnit): number | undefined {
  return database
    .statement<unknown[], Pick<UnitRow, 'number'>>(
      `SELECT number FROM units
       WHERE code = ? AND name = ? AND kind = ? AND kind_label = ? AND valid_from IS ? AND valid_to IS ?`,
    )
    .get(...unitValues(unit))?.number;
}

function addUnit(database: Database, unit: PlanUnit): number {
  const { lastInsertRowid } = database
    .statement('INSERT INTO units (code, name, kind, kind_label, valid_from, valid_to) VALUES (?, ?, ?, ?, ?, ?)')
    .run(...unitValues(unit));
  return Number(lastInsertRowid);
}

const unitValues = (unit: PlanUnit) => [unit.code, unit.name, unit.kind, unit.kindLabel, unit.validFrom, unit.validTo];

function addAliases(database: Database, unit: number, aliases: readonly string[]): void {
  const add = database.statement('INSERT INTO unit_aliases (unit, alias) VALUES (?, ?) ON CONFLICT DO NOTHING');
  for (const alias of aliases) add.run(unit, alias);
}

/** A list of all units gives their order; one that only adds some puts them at the end. */
function orderOf(former: readonly string[], listed: readonly string[]): readonly string[] {
  const listsAll = former.every((code) => listed.includes(code));
  return listsAll ? listed : [...former, ...listed.filter((code) => !former.includes(code))];
}

function putInOrder(database: Database, planId: string, codes: readonly string[]): void {
  const put = database.statement('UPDATE plan_units SET position = ? WHERE plan_id = ? AND code = ?');
  codes.forEach((code, position) => {
    put.run(position, planId, code);
  });
}
