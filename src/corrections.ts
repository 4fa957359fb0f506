import type { Undo } from './bot/admin/history.ts';
import type { Millis } from './news.ts';
import type { StoredClaim } from './store/analyses.ts';
import type { Moved } from './store/ledger.ts';
import type { Stores } from './stores.ts';

interface CorrectionDeps {
  readonly stores: Stores;
  readonly now: () => Millis;
  /** The keyword rules changed. */
  readonly reloaded: () => void;
  /** Something waits to be sent. */
  readonly wake: () => void;
}

/** What follows from an admin's change of a claim or a rule, and how each recorded change is turned back. */
export function createCorrections({ stores, now, reloaded, wake }: CorrectionDeps) {
  const { admins, analyses, fanouts, feeds, keywords, ledger, stories } = stores;

  /** The ledger follows at once; what was sent of the story is edited, if it is not older than a day. */
  function claimChanged(claim: StoredClaim): readonly Moved[] {
    const moved = ledger.refold([{ actor: claim.actor, contribution: claim.contribution }]);
    const story = claim.article === null ? null : stories.ofArticle(claim.article);
    if (story !== null) fanouts.addEdits(story, now());
    wake();
    return moved;
  }

  function reinstated(id: number): boolean {
    const claim = analyses.claim(id);
    if (!claim || !analyses.reinstate(id)) return false;
    claimChanged(claim);
    return true;
  }

  const rulesChanged = (changed: boolean): boolean => {
    if (changed) reloaded();
    return changed;
  };

  const undos: Readonly<Record<string, Undo>> = {
    'claim.withdraw': ({ subject }) => reinstated(Number(subject)),
    'claim.correct': ({ subject, before, user }) => {
      // The admin's claim goes, the one it corrected comes back.
      analyses.withdraw(Number(subject), user, 'undone', now());
      return reinstated((before as { id: number }).id);
    },
    'keyword.add': ({ subject }) => rulesChanged(keywords.remove(Number(subject), now())),
    'keyword.remove': ({ subject }) => rulesChanged(keywords.restore(Number(subject))),
    'feed.add': ({ subject }) => feeds.remove(subject, now()),
    'feed.remove': ({ subject }) => feeds.restore(subject),
    'feed.on': ({ subject }) => feeds.enable(subject, false),
    'feed.off': ({ subject }) => feeds.enable(subject, true),
    'feed.interval': ({ subject, before }) => feeds.override(subject, before as number | null),
    'admin.add': ({ subject }) => admins.remove(Number(subject)),
    'admin.remove': ({ subject, user }) => admins.add(Number(subject), user, now()),
  };
  return { claimChanged, undos };
}
