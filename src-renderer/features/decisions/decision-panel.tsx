import { useMemo } from 'react';
import { Link } from 'react-router';
import type { DecisionFile, DecisionRef, DecisionRow } from '../../../src-shared/domain/decision.ts';
import { useRead } from '../../api/use-read.ts';
import { useWrite } from '../../api/use-write.ts';
import { useFormat, useText } from '../../i18n/text.tsx';
import { BilingualText } from '../../ui/bilingual-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Picker } from '../../ui/forms/picker.tsx';
import { HistoryButton } from '../../ui/history-link.tsx';
import { useReadOnly } from '../../ui/read-only.ts';
import { RichTextView } from '../../ui/rich-text/rich-text-view.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { SkeletonRows } from '../../ui/skeleton.tsx';
import { codesOf } from './use-decision-columns.tsx';
import classes from './decisions.module.css';

interface DecisionPanelProps {
  id: string;
  /** Every decision, the latest first: what this one may replace. */
  rows: readonly DecisionRow[];
  onShow: (id: string) => void;
  onClose: () => void;
}

/** One decision whole: its words, where they were said, and whether they still hold. */
export function DecisionPanel({ id, rows, onShow, onClose }: DecisionPanelProps) {
  const { data: decision, error } = useRead('decisions.one', { id }, { throwOnError: false });
  const { title, help } = useText().errors.codes['not-found'];
  const gone = decision === undefined && error !== null;
  return (
    <SidePanel
      actions={decision && <HistoryButton id={decision.id} name={decision.code} of="decision" />}
      title={gone ? title : (decision?.code ?? '')}
      onClose={onClose}
    >
      {gone && <p>{help({})}</p>}
      {!gone &&
        (decision === undefined ? (
          <SkeletonRows />
        ) : (
          <Whole decision={decision} rows={rows} onShow={onShow} />
        ))}
    </SidePanel>
  );
}

type WholeProps = Pick<DecisionPanelProps, 'rows' | 'onShow'> & { decision: DecisionFile };

function Whole({ decision, rows, onShow }: WholeProps) {
  const t = useText();
  const words = t.decisions;
  const format = useFormat();
  const { meeting, supersededBy } = decision;
  return (
    <div className={classes.whole}>
      <RichTextView text={decision.body} />
      <dl className={classes.facts}>
        <dt>{words.kind}</dt>
        <dd>{t.domain.decisionKind[decision.kind]}</dd>
        <dt>{words.status}</dt>
        <dd>
          {supersededBy.length === 0 ? (
            <Chip tone="positive">{words.inForce}</Chip>
          ) : (
            <Chip tone="caution">{words.supersededBy(codesOf(supersededBy))}</Chip>
          )}
        </dd>
        <dt>{words.from}</dt>
        <dd>
          <Link
            to={`/meetings/${meeting.id}/minutes?item=${decision.agendaItemId}&entry=${decision.entryId}`}
          >
            {t.domain.meetingNumber[meeting.kind](meeting.ordinal)}
          </Link>
          , {format.shortDate(meeting.date)}
          <div className={classes.soft}>
            <BilingualText text={decision.item} />
          </div>
        </dd>
        {supersededBy.length > 0 && (
          <>
            <dt>{words.replacedBy}</dt>
            <dd>
              <Refs refs={supersededBy} rows={rows} onShow={onShow} />
            </dd>
          </>
        )}
      </dl>
      <Replaces decision={decision} rows={rows} onShow={onShow} />
    </div>
  );
}

/** Which earlier decisions this one replaces: typed by code or words, each change one step. */
function Replaces({ decision, rows, onShow }: WholeProps) {
  const t = useText();
  const words = t.decisions;
  const format = useFormat();
  const readOnly = useReadOnly();
  const { run } = useWrite('decisions.setSupersedes');
  const earlier = useMemo(() => {
    const replacing = replacedInTheEnd(rows, decision.id);
    const place = rows.findIndex((row) => row.id === decision.id);
    return rows.filter(
      (row, index) =>
        !replacing.has(row.id) && (row.meeting.id === decision.meeting.id ? index < place : index > place),
    );
  }, [rows, decision]);
  const items = useMemo(
    () =>
      earlier.map((row) => ({
        id: row.id,
        label: `${row.code} ${firstWords(row.text)}`,
        detail: format.shortDate(row.meeting.date),
        search: `${row.code} ${row.text}`,
      })),
    [earlier, format],
  );
  return (
    <section className={classes.replacing}>
      {readOnly ? (
        <h3>{words.replaces}</h3>
      ) : (
        <Picker
          description={items.length === 0 ? words.noEarlier : words.replacesHint}
          items={items}
          label={words.replaces}
          multiple
          placeholder={words.replacesPlaceholder}
          value={decision.supersedes.map((each) => each.id)}
          onChange={(supersedes) => void run({ id: decision.id, supersedes })}
        />
      )}
      <Refs refs={decision.supersedes} rows={rows} onShow={onShow} />
    </section>
  );
}

const MOST_LETTERS = 70;

const firstWords = (text: string) =>
  text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS).trimEnd()}…` : text;

/** The decisions that replace one, directly or in the end: it cannot replace them. */
function replacedInTheEnd(rows: readonly DecisionRow[], id: string): ReadonlySet<string> {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const found = new Set<string>();
  const walk = (of: string) => {
    for (const { id: later } of byId.get(of)?.supersededBy ?? []) {
      if (found.has(later)) continue;
      found.add(later);
      walk(later);
    }
  };
  walk(id);
  return found;
}

interface RefsProps {
  refs: readonly DecisionRef[];
  rows: readonly DecisionRow[];
  onShow: (id: string) => void;
}

/** Other decisions with their first words; each leads to its own panel. */
function Refs({ refs, rows, onShow }: RefsProps) {
  const t = useText();
  if (refs.length === 0) return null;
  return (
    <ul className={classes.refs}>
      {refs.map(({ id, code }) => (
        <li key={id}>
          <Button aria-label={t.decisions.show(code)} look="quiet" size="small" onClick={() => onShow(id)}>
            {code}
          </Button>
          <span className={classes.words}>{rows.find((row) => row.id === id)?.text}</span>
        </li>
      ))}
    </ul>
  );
}
