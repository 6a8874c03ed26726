import type { Figure } from '../model/figure';
import { useAppStore } from '../store/store';
import { FigureText } from '../ui/figure-text';

type SizeTextProps = { readonly figure: Figure; readonly label: string; readonly inGroup?: boolean };

/** A computed difference without its sign: the label gives the direction, 高于全国 16.9个百分点（测算）. */
export function SizeText({ figure, label, inGroup = false }: SizeTextProps) {
  const openFigure = useAppStore((state) => state.openFigure);
  const { quantity } = figure;
  const size = { ...figure, quantity: { ...quantity, amount: Math.abs(quantity.amount) } };
  return <FigureText figure={size} label={label} onOpen={openFigure} inGroup={inGroup} />;
}
