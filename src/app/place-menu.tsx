import { clsx } from 'clsx/lite';
import { langOf, useLanguage, useMessages, useText } from '../i18n/language';
import { periodText } from '../i18n/period-text';
import type { Region } from '../model/file-schema';
import { comparePeriods } from '../model/period';
import { regionsByKinship } from '../model/places';
import { usePlace, useShared } from '../store/hooks';
import { useAppStore } from '../store/store';
import styles from './place-menu.module.css';

/** The menu that the key focuses: the first of the two that exists. */
export const PLACE_MENU = '#region-menu, #period-menu';

/** The title as two menus: the regions, and the periods that the data has for the region in view. */
export function PlaceMenu() {
  const messages = useMessages();
  const language = useLanguage();
  const text = useText();
  const place = usePlace();
  const index = useShared()?.index;
  const setRegionAndPeriod = useAppStore((state) => state.setRegionAndPeriod);
  if (!place || !index) return <span className={styles.title}>{messages.appName}</span>;
  const { region, period } = place;
  const show = (to: Region, code: string | null) => {
    const isDefault = to.id === index.default.region && code === index.default.period;
    setRegionAndPeriod(isDefault ? null : to.id, isDefault ? null : code);
  };
  const { akin, others } = regionsByKinship(index);
  const optionOf = ({ id, name }: Region) => ({
    value: id,
    text: text(name),
    lang: langOf(name, language),
  });
  const periods = [...region.periods].sort((a, b) => comparePeriods(b.code, a.code));
  return (
    <span className={styles.title}>
      <Menu
        id="region-menu"
        label={messages.addressParts.region}
        value={region.id}
        options={akin.map(optionOf)}
        others={{ label: messages.otherPlaces, options: others.map(optionOf) }}
        onChange={(id) => {
          const to = index.regions.find((candidate) => candidate.id === id);
          if (to) show(to, to.periods.some(({ code }) => code === period.code) ? period.code : null);
        }}
      />
      <span aria-hidden="true">{messages.reportTitle('')}</span>
      <Menu
        id="period-menu"
        className={styles.period}
        label={messages.addressParts.period}
        value={period.code}
        options={periods.map(({ code }) => ({ value: code, text: periodText(code, language, true) }))}
        onChange={(code) => show(region, code)}
      />
    </span>
  );
}

type Option = Readonly<{ value: string; text: string; lang?: 'zh-CN' | undefined }>;

type MenuProps = {
  readonly id: string;
  readonly className?: string | undefined;
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  /** Further options under a heading. */
  readonly others?: Readonly<{ label: string; options: readonly Option[] }>;
  readonly onChange: (value: string) => void;
};

/** A native select, which works by keyboard, touch and screen reader; plain text if there is no choice. */
function Menu({ id, className, label, value, options, others, onChange }: MenuProps) {
  const all = [...options, ...(others?.options ?? [])];
  if (all.length < 2) {
    return (
      <span className={className} aria-hidden="true">
        {all[0]?.text}
      </span>
    );
  }
  return (
    <span className={clsx(styles.menu, className)}>
      <span aria-hidden="true">{all.find((option) => option.value === value)?.text}</span>
      <select id={id} aria-label={label} value={value} onChange={(event) => onChange(event.target.value)}>
        <Options options={options} />
        {others && others.options.length > 0 && (
          <optgroup label={others.label}>
            <Options options={others.options} />
          </optgroup>
        )}
      </select>
    </span>
  );
}

function Options({ options }: { readonly options: readonly Option[] }) {
  return options.map(({ value, text, lang }) => (
    <option key={value} value={value} lang={lang}>
      {text}
    </option>
  ));
}
