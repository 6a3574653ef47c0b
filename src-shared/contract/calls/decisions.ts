import { z } from 'zod';
import { Id } from '../../domain/common.ts';
import { DecisionFile, DecisionRow } from '../../domain/decision.ts';
import { ById, Done, None, read, write } from '../call.ts';

/** The decisions of all meetings, and which of them hold. */
export const decisionsCalls = {
  'decisions.list': read(None, z.array(DecisionRow)),
  'decisions.one': read(ById, DecisionFile),
  /** Says which earlier decisions one replaces: these and no others. */
  'decisions.setSupersedes': write(
    z.object({ id: Id, supersedes: z.array(Id).max(50) }),
    Done,
    'decisions',
    'minutes',
  ),
} as const;
