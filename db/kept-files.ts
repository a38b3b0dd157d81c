import type { Database } from './database.ts';

/** A stored file that something refers to, and what it is called there. */
export interface NamedFile {
  readonly sha256: string;
  readonly file: string;
}

/**
 * Every stored file that the database names, each once: what submissions consist of, scans, those of drafts with them,
 * documents that figures by hand rest on,
 * and what events tell of (a former year's summary, a loaded allocation, what came with an obligation, logos).
 */
export const namedFiles = (database: Database): readonly NamedFile[] =>
  database
    .statement<[], NamedFile>(
      `SELECT sha256, min(file) AS file FROM (
         SELECT sha256, file FROM submissions
         UNION ALL SELECT scan_sha256, scan_file FROM submissions
         UNION ALL SELECT json_extract(report, '$.source.scan.sha256'), json_extract(report, '$.source.scan.file') FROM drafts
         UNION ALL SELECT evidence_sha256, evidence_file FROM manual_figures
         UNION ALL SELECT json_extract(facts, '$.sha256'), json_extract(facts, '$.file') FROM events
         UNION ALL SELECT json_extract(facts, '$.file.sha256'), json_extract(facts, '$.file.name') FROM events
         UNION ALL SELECT json_extract(facts, '$.mark.file.sha256'), json_extract(facts, '$.mark.file.name') FROM events
         UNION ALL SELECT json_extract(facts, '$.settings.logo.sha256'), json_extract(facts, '$.settings.logo.file') FROM events
       ) WHERE sha256 IS NOT NULL GROUP BY sha256 ORDER BY sha256`,
    )
    .all();
