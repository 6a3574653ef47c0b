import { useState } from 'react';
import type { Bilingual } from '../../../../src-shared/domain/common.ts';
import { useWrite } from '../../../api/use-write.ts';
import { dayOf } from '../../../i18n/format.ts';
import { useInLanguage, useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { DateControl } from '../../../ui/forms/date-field.tsx';
import { useUndoable } from '../../../ui/undoable.ts';
import classes from './history.module.css';

interface LeaveProps {
  ids: string[];
  /** Of the first one. */
  name: Bilingual;
  onClose: () => void;
}

/** Ends all posts and roles of somebody, or of several, on a last day. */
export function Leave({ ids, name, onClose }: LeaveProps) {
  const t = useText();
  const inLanguage = useInLanguage();
  const undoable = useUndoable();
  const leave = useWrite('people.leave');
  const [on, setOn] = useState<string | null>(() => dayOf(new Date()));
  const save = async () => {
    if (on === null || !(await leave.run({ ids, on })).ok) return;
    undoable(
      ids.length > 1 ? t.people.batch.leftDone(ids.length) : t.people.history.leftDone(inLanguage(name)),
    );
    onClose();
  };
  return (
    <div className={classes.act}>
      <DateControl label={t.people.history.leftOn} value={on} onChange={setOn} />
      <div className={classes.foot}>
        <Button size="small" onClick={onClose}>
          {t.ui.cancel}
        </Button>
        <Button busy={leave.pending} data-autofocus look="primary" size="small" onClick={() => void save()}>
          {t.people.history.leave}
        </Button>
      </div>
    </div>
  );
}
