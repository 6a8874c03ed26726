import { useEffect, useState } from 'react';
import type { RunningPage } from '../../model/orders/running-order';
import { clockText, type Pace, type Plan, paceOf, planOf, secondsSince } from '../../model/show/show-clock';
import { appStore } from '../../store/store';
import { Button } from '../../ui/button';
import styles from './presenter-times.module.css';
import type { PresenterWords } from './presenter-words';
import { usePresenterWords } from './presenter-words';
import { type Snapshot, viewIn } from './show-message';
import { useKeptNumber } from './use-kept-number';

type TimesProps = { readonly snapshot: Snapshot; readonly pages: readonly RunningPage[] };

/** The time of day, of the show and of its page, compared with the plan. */
export function Times({ snapshot, pages }: TimesProps) {
  const words = usePresenterWords();
  const now = useNow();
  const [minutes, setMinutes] = useKeptNumber('minutes', null);
  const { startedAt, pageSince } = snapshot.show;
  const { slide, autoplay } = viewIn(snapshot);
  const elapsed = secondsSince(startedAt, now);
  const onPage = secondsSince(pageSince || startedAt, now);
  const plan = planOf(pages, { each: autoplay, total: minutes === null ? null : minutes * 60 });
  const pace = plan && paceOf(plan, { page: slide.page, elapsed, onPage });
  const isTyped = pages.every(({ seconds }) => seconds === null);
  return (
    <div className={styles.times}>
      <dl className={styles.list}>
        <Time name={words.now} value={timeOfDay(now)} />
        <Time name={words.elapsed} value={clockText(elapsed)} />
        <Time name={words.onPage} value={clockText(onPage)} note={pageNote(pace, words)} />
        <Time
          name={pace && pace.remaining < 0 ? words.over : words.remaining}
          value={pace ? clockText(pace.remaining) : words.noNumber}
          note={plan && plan.untimed > 0 ? words.untimed(plan.untimed) : undefined}
        />
        {plan && pace && <Against plan={plan} pace={pace} />}
      </dl>
      <div className={styles.plan}>
        {isTyped && (
          <label className={styles.total} title={words.noPlan}>
            {words.total}
            <input
              type="number"
              min={1}
              max={600}
              value={minutes ?? ''}
              onChange={({ target }) => setMinutes(readMinutes(target.value))}
            />
            {words.minutes}
          </label>
        )}
        <Button onClick={restart}>{words.restart}</Button>
      </div>
    </div>
  );
}

/** The time in ms, updated at every full second. */
function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      const time = Date.now();
      setNow(time);
      timer = setTimeout(tick, 1_000 - (time % 1_000));
    };
    tick();
    return () => clearTimeout(timer);
  }, []);
  return now;
}

type TimeProps = {
  readonly name: string;
  readonly value: string;
  readonly note?: string | undefined;
};

function Time({ name, value, note }: TimeProps) {
  return (
    <div className={styles.time}>
      <dt>{name}</dt>
      <dd className={styles.value}>{value}</dd>
      {note && <dd className={styles.note}>{note}</dd>}
    </div>
  );
}

/** In words: colour alone is lost on many readers and on paper. */
function Against({ plan, pace }: { readonly plan: Plan; readonly pace: Pace }) {
  const words = usePresenterWords();
  const { behind } = pace;
  const text = clockText(behind);
  return (
    <div className={styles.time} data-behind={behind > 0 || undefined}>
      <dt>{words.standing}</dt>
      <dd className={styles.pace}>
        {behind === 0 ? words.onTime : behind > 0 ? words.behind(text) : words.ahead(text)}
      </dd>
      {plan.isShared && <dd className={styles.note}>{words.shared}</dd>}
    </div>
  );
}

function pageNote(pace: Pace | null, words: PresenterWords): string | undefined {
  const left = pace?.pageRemaining ?? null;
  if (left === null) return undefined;
  return left < 0 ? words.pageOver(clockText(left)) : words.pageLeft(clockText(left));
}

function timeOfDay(now: number): string {
  return new Date(now).toLocaleTimeString('en-GB', { hour12: false });
}

function readMinutes(text: string): number | null {
  const minutes = Number.parseInt(text, 10);
  return minutes >= 1 && minutes <= 600 ? minutes : null;
}

/** Restarts the clock: shows often begin before everybody is seated. */
function restart() {
  const now = Date.now();
  appStore.getState().setShow({ startedAt: now, pageSince: now });
}
