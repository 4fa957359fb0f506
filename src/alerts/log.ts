/** As much of a logger as delivery needs; pino is one. Errors go under `err`. */
export interface Logger {
  info(facts: object, words: string): void;
  warn(facts: object, words: string): void;
  error(facts: object, words: string): void;
}
