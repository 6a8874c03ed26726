import { memo } from 'react';
import { type Language, ownPeriodText, shortPeriodText } from '../i18n/format';
import { useLanguage } from '../i18n/language';
import { messagesIn } from '../i18n/messages-in';
import type { Figure } from '../model/figure';
import { usePlace } from '../store/hooks';
import { FigureText, type Footnote } from '../ui/figure-text';
import { panelActions } from './use-panel';

type PanelFigureProps = {
  readonly figure: Figure;
  readonly label?: string | undefined;
  readonly showNature?: boolean;
  readonly footnote?: Footnote | undefined;
  readonly size?: 'text' | 'big';
  /** The next figure on the line: figures that share a period show it once, after the last of them. */
  readonly next?: Figure | undefined;
};

/** Follows a figure whose period the source does not state; the panel's footer explains it. */
export const UNSTATED_PERIOD = '°';

/** A figure in a panel. The panel's subtitle names the report's period; one of another period says so. */
export const PanelFigure = memo(function PanelFigure({ next, ...props }: PanelFigureProps) {
  const language = useLanguage();
  const reported = usePlace()?.period.code;
  const { figure } = props;
  const isSaidByNext = next !== undefined && next.period.code === figure.period.code && !isInLabel(next);
  const isSaid = isSaidByNext || isInLabel(figure);
  return (
    <FigureText
      {...props}
      remark={isSaid ? undefined : periodRemark(figure, reported, language)}
      onOpen={panelActions.open}
      inGroup
    />
  );
});

/** Whether the label contains the period, like the 全年 of 预计全年营业收入. */
function isInLabel({ part, period }: Figure): boolean {
  return (
    typeof part === 'object' && part !== null && period.printed !== null && part.zh.includes(period.printed)
  );
}

function periodRemark({ period }: Figure, reported: string | undefined, language: Language) {
  if (period.code === reported) return undefined;
  const long = ownPeriodText(period, language);
  if (period.code !== 'unstated') return { short: shortPeriodText(period, language), long };
  return { short: UNSTATED_PERIOD, long: period.printed ? long : messagesIn[language].period.unstated };
}
