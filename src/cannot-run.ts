/** The operator can mend it: said in a few lines without a stack, exit 1. */
export class CannotRun extends Error {
  override name = 'CannotRun';
}
