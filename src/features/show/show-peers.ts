import type { Message, ShowRole, WallMeasure } from './show-message';

/** Milliseconds of silence after which a window is asked, and after which it counts as gone. */
const ASKED_AFTER = 3_500;
const GONE_AFTER = 8_000;

type Peer = Readonly<{ role: ShowRole; heardAt: number; wall: WallMeasure | null }>;

/** The other windows of a show, as far as they are heard of. */
export function createPeers() {
  const peers = new Map<string, Peer>();
  return {
    hear: ({ from, kind, role, wall }: Message, now: number) => {
      if (kind === 'bye') peers.delete(from);
      else peers.set(from, { role, heardAt: now, wall });
    },
    /** Forgets who has been silent for long; whether there was one. */
    forgetSilent: (now: number) => {
      const silent = [...peers].filter(([, { heardAt }]) => now - heardAt > GONE_AFTER);
      for (const [id] of silent) peers.delete(id);
      return silent.length > 0;
    },
    /** Timers of hidden windows run late, but answers to messages do not. */
    isAnySilent: (now: number) => [...peers.values()].some(({ heardAt }) => now - heardAt > ASKED_AFTER),
    has: (role: ShowRole) => [...peers.values()].some((peer) => peer.role === role),
    isEmpty: () => peers.size === 0,
    /** What the wall that was heard of last said of itself. */
    wall: (): WallMeasure | null => {
      const walls = [...peers.values()].filter(({ wall }) => wall !== null);
      return walls.sort((a, b) => b.heardAt - a.heardAt)[0]?.wall ?? null;
    },
  };
}
