import { useState } from 'react';
import { assertNever } from '../../../src-shared/domain/common.ts';
import type { UpdateState } from '../../../src-shared/contract/app-state.ts';
import { useWrite } from '../../api/use-write.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import classes from './settings.module.css';

/** New versions of the program: asked for, fetched and installed only when a person says so. */
export function Update() {
  const t = useText().settings.update;
  const [known, setKnown] = useState<UpdateState | null>(null);
  const check = useWrite('app.checkForUpdate');
  const download = useWrite('app.downloadUpdate');
  const install = useWrite('app.installUpdate');
  const next = async (step: typeof check | typeof download) => {
    const result = await step.run({});
    if (result.ok) setKnown(result.value);
  };
  const action =
    known?.state === 'found' ? (
      <Button busy={download.pending} onClick={() => void next(download)}>
        {t.fetch}
      </Button>
    ) : known?.state === 'ready' ? (
      <Button busy={install.pending} onClick={() => void install.run({})}>
        {t.install}
      </Button>
    ) : (
      <Button busy={check.pending} onClick={() => void next(check)}>
        {t.check}
      </Button>
    );
  return (
    <div className={classes.row}>
      {known?.state !== 'off' && action}
      <output>{known && words(known, t)}</output>
    </div>
  );
}

function words(known: UpdateState, t: ReturnType<typeof useText>['settings']['update']): string {
  switch (known.state) {
    case 'off':
    case 'newest':
    case 'unreachable':
      return t[known.state];
    case 'found':
    case 'ready':
      return t[known.state](known.version);
    default:
      return assertNever(known);
  }
}
