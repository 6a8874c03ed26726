import { useState } from 'react';
import type { RunningOrder } from '../../model/orders/running-order';
import { Button } from '../../ui/button';
import { LONGEST_LINK, linkOf } from './order-link-codec';
import { useOrderName, useOrganiser } from './organiser-context';
import styles from './share-order.module.css';
import { useOrderWords } from './words';

/** A link that could not be copied, and the order as it was then. */
type Shown = Readonly<{ of: RunningOrder; link: string }>;

/** Exports the order as a file, or as a link if that is short enough. */
export function ShareOrder() {
  const words = useOrderWords();
  const nameOf = useOrderName();
  const { order, say } = useOrganiser();
  const [shown, setShown] = useState<Shown | null>(null);
  // Unnamed, the order would have another number on another computer.
  const named = { ...order, name: nameOf(order) };
  const save = () => say(words.said.saved(saveFile(named)));
  const copyLink = async () => {
    const link = await linkOf(named, window.location);
    const isCopied = link.length <= LONGEST_LINK && (await copied(link));
    setShown(isCopied ? null : { of: order, link });
    if (isCopied) say(words.said.copied);
  };
  return (
    <>
      <Button onClick={save}>{words.saveFile}</Button>
      <Button onClick={() => void copyLink()}>{words.copyLink}</Button>
      {shown?.of === order && <Uncopied link={shown.link} onSave={save} />}
    </>
  );
}

function Uncopied({ link, onSave }: { readonly link: string; readonly onSave: () => void }) {
  const words = useOrderWords();
  if (link.length > LONGEST_LINK) {
    return (
      <p className={styles.note} role="alert">
        {words.link.tooLong(link.length, LONGEST_LINK)} <Button onClick={onSave}>{words.saveFile}</Button>
      </p>
    );
  }
  return (
    <div className={styles.note} role="alert">
      <p>{words.link.copyYourself}</p>
      <input
        ref={toFocus}
        className={styles.link}
        aria-label={words.link.label}
        readOnly
        value={link}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </div>
  );
}

/** So that copying takes one key. */
function toFocus(field: HTMLElement | null): void {
  field?.focus();
}

/** False if refused: browsers grant the clipboard only to secure origins, and users may deny it. */
async function copied(text: string): Promise<boolean> {
  try {
    const { clipboard } = navigator as Partial<Navigator>;
    await clipboard?.writeText(text);
    return clipboard !== undefined;
  } catch {
    return false;
  }
}

/** Characters that Windows forbids in file names. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/gu;

/** Downloads the order as a file and returns its name. */
function saveFile(order: RunningOrder): string {
  const name = `${order.name.replace(FORBIDDEN, '_')}.yiping.json`;
  const blob = new Blob([`${JSON.stringify(order, null, 2)}\n`], { type: 'application/json' });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // By then the browser has started to read it.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return name;
}
