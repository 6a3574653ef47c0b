import { RECORD_LANGUAGES, type RecordLanguage } from '../../../../src-shared/domain/record.ts';
import { flushUnsaved } from '../../../api/unsaved.ts';
import { useRead } from '../../../api/use-read.ts';
import { useWrite } from '../../../api/use-write.ts';
import { useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { IconDocument } from '../../../ui/icons.ts';
import { Menu } from '../../../ui/menu.tsx';
import { showToast } from '../../../ui/toast.ts';

const OPTIONS = { throwOnError: false };

/** Writes the minutes as a Word document, in English, Khmer or both; says which file it will be. */
export function WriteMinutes({ meetingId }: { meetingId: string }) {
  const t = useText();
  const write = useWrite('records.write');
  const { run: open } = useWrite('records.open');
  const about = { kind: 'minutes', meetingId } as const;
  const fileNames = {
    en: useRead('records.fileName', { ...about, language: 'en' }, OPTIONS).data?.fileName,
    km: useRead('records.fileName', { ...about, language: 'km' }, OPTIONS).data?.fileName,
    both: useRead('records.fileName', { ...about, language: 'both' }, OPTIONS).data?.fileName,
  };

  const writeIn = async (language: RecordLanguage) => {
    await flushUnsaved();
    const result = await write.run({ ...about, language });
    // Null: the dialog that asks for the place was closed.
    if (!result.ok || result.value === null) return;
    const { id, fileName } = result.value;
    showToast({
      kind: 'done',
      title: t.meetings.word.written,
      text: fileName,
      action: { label: t.meetings.word.open, onClick: () => void open({ id, how: 'document' }) },
      secondAction: { label: t.meetings.word.folder, onClick: () => void open({ id, how: 'folder' }) },
    });
  };

  return (
    <Menu
      align="end"
      items={RECORD_LANGUAGES.map((language) => ({
        id: language,
        label: t.domain.recordLanguage[language],
        detail: fileNames[language],
        onSelect: () => void writeIn(language),
      }))}
      label={t.meetings.word.minutes}
      renderTrigger={(trigger) => (
        <Button {...trigger} busy={write.pending} icon={IconDocument}>
          {t.meetings.word.minutes}
        </Button>
      )}
    />
  );
}
