import { useState } from 'react';
import type { RunningOrder } from '../../model/orders/running-order';
import { Button } from '../../ui/button';
import { LONGEST_LINK, linkOf } from './order-link-codec';
import { useOrderName, useOrganiser } from './organiser-context';
import styles from './share-order.module.css';
import { useOrderWords } from './words';

/** A link that could not be copied for the user, of the order as it was then. */
type Shown = Readonly<{ of: RunningOrder; link: string }>;

/** Takes the order to another computer: as a file, or as a link where it is short enough. */
export function ShareOrder() {
  const words = useOrderWords();
  const nameOf = useOrderName();
  const { order, say } = useOrganiser();
  const [shown, setShown] = useState<Shown | null>(null);
  // Elsewhere it would go by another number.
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

/** Copying is one key away then. */
function toFocus(field: HTMLElement | null): void {
  field?.focus();
}

/** Browsers give the clipboard to pages of a safe origin only, and users may refuse it. */
async function copied(text: string): Promise<boolean> {
  try {
    const { clipboard } = navigator as Partial<Navigator>;
    await clipboard?.writeText(text);
    return clipboard !== undefined;
  } catch {
    return false;
  }
}

/** What Windows allows in no file name. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/gu;

/** Hands the order to the user as a file, and says its name. */
function saveFile(order: RunningOrder): string {
  const name = `${order.name.replace(FORBIDDEN, '_')}.yiping.json`;
  const blob = new Blob([`${JSON.stringify(order, null, 2)}\n`], { type: 'application/json' });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return name;
}
