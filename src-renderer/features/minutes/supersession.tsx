import { Link } from 'react-router';
import type { Decision, DecisionRef } from '../../../src-shared/domain/decision.ts';
import { useText } from '../../i18n/text.tsx';
import classes from './entries.module.css';

/** Under a decision: which earlier ones it replaces, and which later ones replaced it. */
export function Supersession({ decision }: { decision: Decision }) {
  const t = useText();
  const { supersedes, supersededBy } = decision;
  if (supersedes.length + supersededBy.length === 0) return null;
  return (
    <p className={classes.facts}>
      <Refs name={t.decisions.replacedBy} refs={supersededBy} />
      {supersededBy.length > 0 && supersedes.length > 0 && ' · '}
      <Refs name={t.decisions.replaces} refs={supersedes} />
    </p>
  );
}

function Refs({ name, refs }: { name: string; refs: readonly DecisionRef[] }) {
  if (refs.length === 0) return null;
  return (
    <>
      {name}{' '}
      {refs.map(({ id, code }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <Link to={`/decisions?show=${id}`}>{code}</Link>
        </span>
      ))}
    </>
  );
}
