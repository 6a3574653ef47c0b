import { useState } from 'react';
import {
  ANY_RECORD,
  WordTemplateFields,
  type TemplateFinding,
  type WordTemplate,
} from '../../../src-shared/domain/word-template.ts';
import { RECORD_KINDS, RECORD_LANGUAGES } from '../../../src-shared/domain/record.ts';
import { bodyPlaceholder, recordFields } from '../../../src-shared/domain/record-fields.ts';
import { useRead } from '../../api/use-read.ts';
import { useWrite } from '../../api/use-write.ts';
import { useText } from '../../i18n/text.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SelectField, optionsOf } from '../../ui/forms/choice-fields.tsx';
import { FieldColumns } from '../../ui/forms/form-layout.tsx';
import { TextField } from '../../ui/forms/text-field.tsx';
import { useAutosave } from '../../ui/forms/use-autosave.ts';
import { IconAdd, IconAlert, IconCircleCheck, IconDelete, IconDocument } from '../../ui/icons.ts';
import { Section } from '../../ui/page.tsx';
import { useReadOnly } from '../../ui/read-only.ts';
import { SkeletonRows } from '../../ui/skeleton.tsx';
import { showToast } from '../../ui/toast.ts';
import { useUndoable } from '../../ui/undoable.ts';
import { RecordsFrame } from './records-frame.tsx';
import classes from './templates-page.module.css';

function Findings({ findings }: { findings: readonly TemplateFinding[] }) {
  const t = useText();
  if (findings.length === 0) {
    return (
      <p className={classes.fine}>
        <IconCircleCheck aria-hidden size={15} /> {t.records.templateFine}
      </p>
    );
  }
  return (
    <ul className={classes.findings}>
      {findings.map(({ level, code, detail }) => (
        <li className={classes[level]} key={`${code} ${detail}`}>
          <IconAlert aria-hidden size={15} />
          <span>
            <strong>{t.records.levels[level]}</strong> {t.records.findings[code](detail)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** One file: what it is called, what it is for, what is wrong with it. */
function Template({ template, onRemove }: { template: WordTemplate; onRemove: () => void }) {
  const t = useText();
  const readOnly = useReadOnly();
  const { run: update } = useWrite('wordTemplates.update');
  const saveFile = useWrite('wordTemplates.saveFile');
  const { data: findings } = useRead('wordTemplates.check', { id: template.id }, { throwOnError: false });
  const { form, formProps } = useAutosave({
    schema: WordTemplateFields,
    values: template,
    save: (changes) => update({ id: template.id, changes }),
  });
  return (
    <li className={classes.template}>
      <form {...formProps}>
        <FieldColumns>
          <TextField control={form.control} label={t.records.templateName} name="name" />
          <SelectField
            clearable
            control={form.control}
            label={t.records.templateKind}
            name="kind"
            options={optionsOf(RECORD_KINDS, t.domain.recordKind)}
            placeholder={t.records.everyKind}
          />
          <SelectField
            clearable
            control={form.control}
            label={t.records.language}
            name="language"
            options={optionsOf(RECORD_LANGUAGES, t.records.languages)}
            placeholder={t.records.everyLanguage}
          />
        </FieldColumns>
      </form>
      {findings && <Findings findings={findings} />}
      <div className={classes.acts}>
        <span className={classes.file}>{template.fileName}</span>
        <Button
          busy={saveFile.pending}
          icon={IconDocument}
          look="quiet"
          size="small"
          onClick={() => void saveFile.run({ id: template.id })}
        >
          {t.records.saveTemplate}
        </Button>
        {!readOnly && (
          <IconButton icon={IconDelete} label={t.records.removeTemplate} size="small" onClick={onRemove} />
        )}
      </div>
    </li>
  );
}

function Place({ name, what }: { name: string; what: string }) {
  return (
    <tr>
      <th scope="row">
        <code>{`{{${name}}}`}</code>
      </th>
      <td>{what}</td>
    </tr>
  );
}

/** Every place that a file can hold. */
function Places() {
  const t = useText();
  const fields = [...new Set(RECORD_KINDS.flatMap(recordFields))];
  return (
    <Section hint={t.records.placesHint} title={t.records.places}>
      <table className={classes.places}>
        <thead>
          <tr>
            <th scope="col">{t.records.place}</th>
            <th scope="col">{t.records.placeHolds}</th>
          </tr>
        </thead>
        <tbody>
          <Place name={ANY_RECORD} what={t.records.placeOfAny} />
          {RECORD_KINDS.map((kind) => (
            <Place
              key={kind}
              name={bodyPlaceholder(kind)}
              what={t.records.placeOf(t.domain.recordKind[kind])}
            />
          ))}
          {fields.map((field) => (
            <Place key={field} name={field} what={t.records.fields[field]} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

/** The ministry's own Word files: adding, checking, and what they may hold. */
export default function TemplatesPage() {
  const t = useText();
  const readOnly = useReadOnly();
  const { data: templates } = useRead('wordTemplates.list', {});
  const add = useWrite('wordTemplates.add');
  const starter = useWrite('wordTemplates.saveStarter');
  const { run: remove } = useWrite('wordTemplates.remove');
  const undoable = useUndoable();
  const [refused, setRefused] = useState<{ fileName: string; findings: TemplateFinding[] } | null>(null);

  const addFile = async () => {
    const result = await add.run({});
    if (!result.ok || result.value === null) return;
    const { template, fileName, findings } = result.value;
    setRefused(template === null ? { fileName, findings } : null);
    if (template !== null) undoable(t.records.templateAdded(template.name));
  };
  const saveStarter = async () => {
    const result = await starter.run({});
    if (result.ok && result.value !== null) {
      showToast({ kind: 'done', title: t.records.starterSaved, text: result.value.fileName });
    }
  };
  const removeFile = async ({ id, name }: WordTemplate) => {
    if ((await remove({ id })).ok) undoable(t.records.templateRemoved(name));
  };
  const addButton = !readOnly && (
    <Button busy={add.pending} icon={IconAdd} look="primary" onClick={() => void addFile()}>
      {t.records.addTemplate}
    </Button>
  );
  const starterButton = (
    <Button busy={starter.pending} icon={IconDocument} onClick={() => void saveStarter()}>
      {t.records.starter}
    </Button>
  );
  const some = templates !== undefined && templates.length > 0;
  return (
    <RecordsFrame
      actions={
        some && (
          <>
            {starterButton}
            {addButton}
          </>
        )
      }
    >
      <div className={classes.column}>
        {refused && (
          <div className={classes.refused} role="alert">
            <p>
              <strong>{t.records.templateRefused(refused.fileName)}</strong>
            </p>
            <Findings findings={refused.findings} />
          </div>
        )}
        {templates === undefined && <SkeletonRows count={3} />}
        {templates?.length === 0 && (
          <EmptyState
            action={
              <>
                {addButton}
                {starterButton}
              </>
            }
            text={t.records.templatesEmptyText}
            title={t.records.templatesEmptyTitle}
          />
        )}
        {some && (
          <ul className={classes.list}>
            {templates.map((template) => (
              <Template key={template.id} template={template} onRemove={() => void removeFile(template)} />
            ))}
          </ul>
        )}
        <Places />
      </div>
    </RecordsFrame>
  );
}
