import type { Token } from './tokens.ts';

const CYRILLIC =
  /(?:их|іх|ых|ими|ыми|ім|им|ым|ой|ою|ого|ому|ый|ий|ій|ая|ої|ую|ої|не|ний|на|ну|ові|еві|ое|ей|ем|ом)$/;
/** Plural nouns, verbs and small words end an English phrase; what is left may be an adjective. */
const ENGLISH_STOP =
  /(?:[^su]s|ss)$|^(?:will|would|could|can|may|might|must|to|in|on|at|for|from|by|with|who|which|that|or|as|after|before|once|when|if|is|are|was|were|has|have|had)$/;

/** Whether a word may be the adjective of a noun that follows: by its ending, or in English by being no stop. */
export function mayQualify({ norm, kind }: Token): boolean {
  if (kind !== 'word') return false;
  return /^[a-z]/.test(norm) ? !ENGLISH_STOP.test(norm) : CYRILLIC.test(norm);
}
