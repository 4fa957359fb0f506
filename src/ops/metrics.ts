import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';

interface Figures {
  readonly key: string;
  readonly vars: Readonly<Record<string, string | number>>;
}

/** What `/stats` shows, for Prometheus: one gauge a figure. */
export function appMetrics(app: { stats(): readonly Figures[] }): Registry {
  const registry = new Registry();
  const registers = [registry];
  const gauges = new Map<string, Gauge>();
  const figures = () =>
    app
      .stats()
      .flatMap(({ key, vars }) =>
        Object.entries(vars).map(
          ([name, value]) => [`poruka_${key.replace('stats-', '')}_${name}`, Number(value)] as const,
        ),
      );
  new Gauge({
    name: 'poruka_up',
    help: '1 while the bot runs.',
    registers,
    // Registered first and so collected first: all figures of an answer come from one reading.
    collect() {
      this.set(1);
      for (const [name, value] of figures()) gauges.get(name)?.set(value);
    },
  });
  for (const [name] of figures()) gauges.set(name, new Gauge({ name, help: 'As in /stats.', registers }));
  collectDefaultMetrics({ register: registry });
  return registry;
}
