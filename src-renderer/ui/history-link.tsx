import { useNavigate } from 'react-router';
import type { HistorySubject } from '../../src-shared/domain/history.ts';
import { useText } from '../i18n/text.tsx';
import { IconButton } from './button.tsx';
import { IconHistory } from './icons.ts';

/** Where the history of a thing is told; `name`: what people call it. */
export const historyPlace = (of: HistorySubject, id: string, name: string): string =>
  `/history?${new URLSearchParams({ of, id, name })}`;

/** The button in the head of a panel that shows the history of what is in it. */
export function HistoryButton({ of, id, name }: { of: HistorySubject; id: string; name: string }) {
  const t = useText();
  const navigate = useNavigate();
  return (
    <IconButton
      icon={IconHistory}
      label={t.history.show}
      size="small"
      onClick={() => void navigate(historyPlace(of, id, name))}
    />
  );
}
