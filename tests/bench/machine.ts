import { cpus, release, totalmem, type } from 'node:os';

/** The machine a figure was measured on: figures without it mean nothing. */
export function machine(): string {
  const processors = cpus();
  const memory = (totalmem() / 2 ** 30).toFixed(1);
  return `${processors[0]?.model.trim() ?? 'unknown CPU'}, ${processors.length} cores, ${memory} GB RAM, ${type()} ${release()}, Node ${process.versions.node}`;
}
