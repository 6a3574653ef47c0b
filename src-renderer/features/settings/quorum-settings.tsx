import { useRef, useState } from 'react';
import { quorumRequired } from '../../../src-shared/domain/attendance.ts';
import { type DatedQuorumRule, type QuorumRule, quorumRuleOn } from '../../../src-shared/domain/body.ts';
import { addDays } from '../../../src-shared/domain/days.ts';
import { roleCountsForQuorum } from '../../../src-shared/domain/person.ts';
import { useRead } from '../../api/use-read.ts';
import { useWrite } from '../../api/use-write.ts';
import { dayOf } from '../../i18n/format.ts';
import { useFormat, useText } from '../../i18n/text.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { IconAdd, IconDelete, IconEdit } from '../../ui/icons.ts';
import { useReadOnly } from '../../ui/read-only.ts';
import { useUndoable } from '../../ui/undoable.ts';
import { RuleForm } from './rule-form.tsx';
import classes from './settings.module.css';

/** What the form says at its field need not be said again above the page. */
const SAID_AT_FIELD = { handle: ({ fields }: { fields: object }) => Object.keys(fields).length > 0 };

/** "Of 17 organisations, 9 must be there": the rule for the group as it stands today. */
function Example({ rule }: { rule: QuorumRule }) {
  const t = useText();
  const { data: people } = useRead('people.list', {});
  const { data: organisations } = useRead('organisations.list', {});
  const counting = (people ?? []).filter((person) => roleCountsForQuorum(person.role));
  const ids = (organisations ?? []).filter(({ role }) => roleCountsForQuorum(role)).map(({ id }) => id);
  const eligible =
    rule.basis === 'persons'
      ? counting.length
      : new Set([...ids, ...counting.flatMap(({ organisation }) => organisation?.id ?? [])]).size;
  const needed = quorumRequired(rule, eligible);
  if (needed === null || eligible === 0) return null;
  return <p className={classes.example}>{t.settings.quorumExample(rule.basis, eligible, needed)}</p>;
}

interface RuleLineProps {
  rule: DatedQuorumRule;
  rules: readonly DatedQuorumRule[];
  today: boolean;
  /** In words: "24 January 2019 to 8 August 2021". */
  period: string;
}

/** One rule to read; pressed, the form to correct it. */
function RuleLine({ rule, rules, today, period }: RuleLineProps) {
  const t = useText();
  const readOnly = useReadOnly();
  const undoable = useUndoable();
  const update = useWrite('body.updateQuorumRule', SAID_AT_FIELD);
  const remove = useWrite('body.removeQuorumRule');
  const [correcting, setCorrecting] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const words = t.settings.rule(rule);

  const deleteRule = async () => {
    if ((await remove.run({ id: rule.id })).ok) undoable(t.settings.ruleDeleted(words));
  };

  return (
    <li>
      <div className={classes.nameHead}>
        <h3>{words}</h3>
        <span className={classes.otherName}>{period}</span>
        {today && rules.length > 1 && <Chip tone="accent">{t.settings.nameToday}</Chip>}
        {!readOnly && (
          <IconButton
            aria-expanded={correcting}
            icon={IconEdit}
            label={t.settings.correctRule(words)}
            ref={pencil}
            size="small"
            onClick={() => setCorrecting(!correcting)}
          />
        )}
        {!readOnly && rules.length > 1 && (
          <IconButton
            icon={IconDelete}
            label={t.settings.deleteRule(words)}
            size="small"
            onClick={() => void deleteRule()}
          />
        )}
      </div>
      {today && <Example rule={rule} />}
      {correcting && (
        <RuleForm
          busy={update.pending}
          clearable
          hint={t.settings.correctRuleHint}
          label={t.settings.correctRule(words)}
          others={rules.filter((other) => other !== rule)}
          save={(changes) => update.run({ id: rule.id, changes })}
          submit={t.settings.correctRuleSave}
          values={rule}
          onClose={() => {
            setCorrecting(false);
            pencil.current?.focus();
          }}
        />
      )}
    </li>
  );
}

/** How many must be there for the group to decide: today above, at other times below. */
export function QuorumSettings({ rules }: { rules: readonly DatedQuorumRule[] }) {
  const t = useText();
  const format = useFormat();
  const readOnly = useReadOnly();
  const undoable = useUndoable();
  const add = useWrite('body.addQuorumRule', SAID_AT_FIELD);
  const [adding, setAdding] = useState(false);
  const [today] = useState(() => dayOf(new Date()));
  const held = quorumRuleOn(rules, today);

  const periodOf = (rule: DatedQuorumRule) => {
    const next = rules[rules.indexOf(rule) + 1]?.from ?? null;
    return t.settings.rulePeriod(
      rule.from === null ? null : format.shortDate(rule.from),
      next === null ? null : format.shortDate(addDays(next, -1)),
    );
  };

  return (
    <div className={classes.names}>
      <ul className={classes.rules}>
        {[held, ...rules.filter((rule) => rule !== held).toReversed()].map((rule) => (
          <RuleLine key={rule.id} period={periodOf(rule)} rule={rule} rules={rules} today={rule === held} />
        ))}
      </ul>
      {adding && (
        <RuleForm
          busy={add.pending}
          clearable={false}
          hint={t.settings.newRuleHint}
          label={t.settings.newRule}
          others={rules}
          save={async (fields) => {
            const result = await add.run(fields);
            if (result.ok) undoable(t.settings.ruleAdded(t.settings.rule(fields)));
            return result;
          }}
          submit={t.settings.newRuleSave}
          values={{ ...held, from: today }}
          onClose={() => setAdding(false)}
        />
      )}
      {!readOnly && !adding && (
        <div>
          <Button icon={IconAdd} look="quiet" size="small" onClick={() => setAdding(true)}>
            {t.settings.addRule}
          </Button>
        </div>
      )}
    </div>
  );
}
