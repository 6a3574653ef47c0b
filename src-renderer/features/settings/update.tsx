import { useCallback, useEffect, useRef, useState } from 'react';
import { assertNever } from '../../../src-shared/domain/common.ts';
import type { UpdateState } from '../../../src-shared/contract/app-state.ts';
import { useAppState } from '../../api/app-state.ts';
import { useWrite } from '../../api/use-write.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { DialogActions } from '../../ui/dialog.tsx';
import classes from './settings.module.css';

/**
 * New versions of the program: asked for, fetched and installed only when a person says so. `dialog`: it stands in a
 * dialog, and who opened that has asked already.
 */
export function Update({ dialog = null }: { dialog?: { onClose: () => void } | null }) {
  const ui = useText().ui;
  const t = useText().settings.update;
  const { updates, version } = useAppState();
  const [known, setKnown] = useState<UpdateState | null>(null);
  const { run: check, pending: checking } = useWrite('app.checkForUpdate');
  const { run: download, pending: fetching } = useWrite('app.downloadUpdate');
  const install = useWrite('app.installUpdate');
  const take = useCallback(async (asked: ReturnType<typeof check>) => {
    const result = await asked;
    if (result.ok) setKnown(result.value);
  }, []);

  const asked = useRef(false);
  useEffect(() => {
    if (dialog === null || asked.current) return;
    asked.current = true;
    void take(check({}));
  }, [dialog, check, take]);

  if (!updates || known?.state === 'off') return <p className={classes.version}>{t.off}</p>;
  const again = known !== null && known.state !== 'newest';
  const action =
    known?.state === 'found' ? (
      <Button data-autofocus busy={fetching} look="primary" onClick={() => void take(download({}))}>
        {t.fetch}
      </Button>
    ) : known?.state === 'ready' ? (
      <Button data-autofocus busy={install.pending} look="primary" onClick={() => void install.run({})}>
        {t.install}
      </Button>
    ) : (
      <Button data-autofocus busy={checking} onClick={() => void take(check({}))}>
        {again ? t.again : t.check}
      </Button>
    );
  const answer = (
    <output className={classes.update}>
      {checking ? t.checking : fetching ? t.fetching : known && words(known, version, t)}
    </output>
  );
  if (dialog !== null) {
    return (
      <>
        {answer}
        <DialogActions>
          <Button onClick={dialog.onClose}>{ui.close}</Button>
          {action}
        </DialogActions>
      </>
    );
  }
  return (
    <div className={classes.updates}>
      {action}
      {answer}
    </div>
  );
}

function words(
  known: UpdateState,
  version: string,
  t: ReturnType<typeof useText>['settings']['update'],
): string {
  switch (known.state) {
    case 'off':
    case 'unreachable':
      return t[known.state];
    case 'newest':
      return t.newest(version);
    case 'failed':
      return t.failed(known.reason);
    case 'found':
      return t.found(known.version, version);
    case 'ready':
      return t.ready(known.version);
    default:
      return assertNever(known);
  }
}
