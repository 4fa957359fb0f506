import { openDatabase } from '../../src/store/database.ts';

/** Writes to a database without rest, in transactions that leave `facts.n` equal to the number of articles. */
const { path } = JSON.parse(process.argv[2]!) as { path: string };
const db = openDatabase(path);
const add = db.prepare(
  `INSERT INTO articles (outlet, title, summary, body, lang, published, date_trusted, first_seen)
   VALUES ('вісті', 'Заголовок', '', ?, 'uk', 1, 1, 1)`,
);
const count = db.prepare(
  "INSERT INTO facts (key, value) VALUES ('n', '1') ON CONFLICT (key) DO UPDATE SET value = value + 1",
);
const body = JSON.stringify(['слово '.repeat(3000)]);
const one = db.transaction(() => {
  add.run(body);
  count.run();
});
for (let i = 0; i < 200; i++) one.immediate();

let stopping = false;
process.on('message', () => {
  stopping = true;
});
process.send?.({ told: 'ready' });
(function go(): void {
  if (!stopping) {
    one.immediate();
    setImmediate(go);
    return;
  }
  db.close();
  process.send?.({ told: 'stopped' });
  process.disconnect();
})();
