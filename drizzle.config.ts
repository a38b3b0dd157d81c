import { defineConfig } from 'drizzle-kit';

/** For `drizzle-kit generate` alone: the application runs its migrations itself (db/migrate.ts). */
export default defineConfig({ dialect: 'sqlite', schema: './db/schema/index.ts', out: './db/migrations' });
