import type { ReactNode } from 'react';
import { useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/button.tsx';
import classes from './import.module.css';

/** The foot of a step: back at the left, what follows at the right. */
export function WizardFoot(props: { note: ReactNode; onBack?: () => void; children: ReactNode }) {
  const { note, onBack, children } = props;
  const words = useText().people.import;
  return (
    <div className={classes.foot}>
      {onBack && <Button onClick={onBack}>{words.back}</Button>}
      <span aria-live="polite" className={classes.note}>
        {note}
      </span>
      {children}
    </div>
  );
}
