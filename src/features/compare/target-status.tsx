import { directionOf } from '../../i18n/format';
import { useMessages } from '../../i18n/language';
import type { PlacedFigure } from '../../model/compare/library';
import type { TargetProgress, Verdict } from '../../model/compare/targets';
import { shareOfYear } from '../../model/period';
import type { PeriodCode } from '../../model/quantity-schema';
import { SizeText } from '../../parts/size-text';
import styles from './target-status.module.css';
import { useComparisonWords } from './words';

type TargetStatusProps = { readonly progress: TargetProgress; readonly period: PeriodCode };

/**
 * A target's status in words (达标, 滞后), apart from the direction (高于, 低于): for some indicators lower is
 * better.
 */
export function TargetStatus({ progress, period }: TargetStatusProps) {
  const { schedule } = useMessages();
  const words = useComparisonWords();
  switch (progress.kind) {
    case 'no-actual':
      return <>{words.unjudged}</>;
    case 'share': {
      const { share, ahead, pace } = progress;
      return (
        <>
          {pace && <Status status={pace} />}
          <SizeText figure={share} label={words.share} />
          <span>{words.timeGone(`${Number(shareOfYear(period).toFixed(1))}%`)}</span>
          <SizeText figure={ahead} label={schedule[directionOf(ahead.quantity)]} />
        </>
      );
    }
    case 'against': {
      const { verdict, difference } = progress;
      if (!verdict) return <>{words.unjudged}</>;
      const leads = leadsToTarget(progress.target, words);
      return (
        <>
          <Status status={verdict} />
          {difference && <SizeText figure={difference} label={leads[directionOf(difference.quantity)]} />}
        </>
      );
    }
  }
}

/** 高于目标, 低于目标; of a time that is to be short 慢, 快. */
export function leadsToTarget(
  { figure: { quantity, record } }: PlacedFigure,
  words: ReturnType<typeof useComparisonWords>,
) {
  const isToBeShort =
    record.type === 'indicator' && record.better === 'lower' && quantity.unit.kind === 'time';
  if (isToBeShort) return words.timeToTarget;
  return { up: words.aboveTarget, down: words.belowTarget, flat: words.atTarget };
}

function Status({ status }: { readonly status: Verdict }) {
  const words = useComparisonWords();
  if (status !== 'met' && status !== 'missed') return null;
  return (
    <span className={styles.status} data-status={status}>
      {words.verdict[status]}
    </span>
  );
}
