import { useNavigate } from 'react-router';
import { useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/button.tsx';
import classes from './merge.module.css';

/** What protects, and the act. */
export function MergeFoot(props: {
  count: number;
  busy: boolean;
  /** The other answer: what the button says, and what it does. Null: there are too many for it. */
  apart: { label: string; onApart: () => void } | null;
  onMerge: () => void;
}) {
  const t = useText();
  const navigate = useNavigate();
  return (
    <div className={classes.foot}>
      <span className={classes.note}>{t.people.merge.keptBackup}</span>
      {props.apart && (
        <Button look="quiet" onClick={props.apart.onApart}>
          {props.apart.label}
        </Button>
      )}
      <Button onClick={() => void navigate(-1)}>{t.ui.cancel}</Button>
      <Button busy={props.busy} look="primary" onClick={props.onMerge}>
        {t.people.merge.doMerge(props.count)}
      </Button>
    </div>
  );
}
