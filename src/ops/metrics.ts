import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { StatRow } from '../bot/admin/delivery.ts';

/** What `/stats` shows, for Prometheus: one gauge a figure, read when asked. */
export function appMetrics(app: { stats(): readonly StatRow[] }): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  for (const { key, vars } of app.stats()) {
    for (const name of Object.keys(vars)) {
      new Gauge({
        name: `poruka_${key.replace('stats-', '')}_${name}`,
        help: `${name} of /stats`,
        registers: [registry],
        collect() {
          const row = app.stats().find((one) => one.key === key);
          this.set(Number(row?.vars[name] ?? 0));
        },
      });
    }
  }
  return registry;
}
