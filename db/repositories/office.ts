import type { OfficeSettings, OfficeVersion } from '#core/domain/office/office-settings.ts';
import type { ReportOptions } from '#core/domain/reports/report-options.ts';
import type { OfficeStore } from '#core/services/ports.ts';
import type { Database } from '../database.ts';
import type { officeSettings, reportOptions } from '../schema/index.ts';

type SettingsRow = typeof officeSettings.$inferSelect;
type OptionsRow = Pick<typeof reportOptions.$inferSelect, 'report' | 'options'>;

/** Settings of the office and options of reports; versions are only ever added. */
export function officeStore(database: Database): OfficeStore {
  return {
    current: () => {
      const row = database.statement<[], SettingsRow>('SELECT * FROM office_settings ORDER BY number DESC LIMIT 1').get();
      return row ? toVersion(row) : null;
    },
    versions: () => database.statement<[], SettingsRow>('SELECT * FROM office_settings ORDER BY number').all().map(toVersion),
    save: (settings, { at, actor }) =>
      Number(
        database
          .statement('INSERT INTO office_settings (settings, set_at, actor) VALUES (?, ?, ?)')
          .run(JSON.stringify(settings), at, actor).lastInsertRowid,
      ),
    optionsOf: (report) => {
      const row = database
        .statement<[string], OptionsRow>(
          'SELECT report, options FROM report_options WHERE report = ? ORDER BY number DESC LIMIT 1',
        )
        .get(report);
      return row ? optionsIn(row) : {};
    },
    allOptions: () =>
      Object.fromEntries(
        database
          .statement<[], OptionsRow>(
            `SELECT report, options FROM report_options
             WHERE number IN (SELECT max(number) FROM report_options GROUP BY report) ORDER BY report`,
          )
          .all()
          .map((row) => [row.report, optionsIn(row)]),
      ),
    saveOptions: (report, options, { at, actor }) => {
      database
        .statement('INSERT INTO report_options (report, options, set_at, actor) VALUES (?, ?, ?, ?)')
        .run(report, JSON.stringify(options), at, actor);
    },
  };
}

/** Rows were written from the same types. */
const toVersion = ({ number, settings, set_at, actor }: SettingsRow): OfficeVersion => ({
  version: number,
  settings: JSON.parse(settings) as OfficeSettings,
  at: set_at,
  actor,
});

const optionsIn = ({ options }: OptionsRow): ReportOptions => JSON.parse(options) as ReportOptions;
