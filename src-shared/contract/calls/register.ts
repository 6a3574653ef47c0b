import { z } from 'zod';
import { BilingualRequired, Line } from '../../domain/common.ts';
import { RegisterStatus } from '../app-state.ts';
import { Done, None, Opened, act, read } from '../call.ts';

/** The register file and its history. */
export const registerCalls = {
  'register.create': act(z.object({ name: BilingualRequired, shortName: Line }), Opened, 'app'),
  'register.open': act(None, Opened, 'app'),
  'register.openRecent': act(z.object({ id: z.string() }), Opened, 'app'),
  'register.forgetRecent': act(z.object({ id: z.string() }), Done, 'app'),
  'register.openExample': act(None, Opened, 'app'),
  'register.close': act(None, Done, 'app'),
  /** Publish now; answers when the .twg holds everything. */
  'register.save': act(None, RegisterStatus),
  'register.saveCopy': act(None, z.object({ fileName: z.string() }).nullable()),
  /** Opens a register that is only read here for work: `takeOver` also when somebody else's lock is there. */
  'register.openForWork': act(z.object({ takeOver: z.boolean() }), Opened, 'app'),
  /** Goes on with the version that somebody else published. */
  'register.loadTheirs': act(None, Opened, 'app'),
  'register.dismissNotice': act(z.object({ id: z.string() }), Done),
  'register.status': read(None, RegisterStatus),
  'history.undo': act(None, RegisterStatus),
  'history.redo': act(None, RegisterStatus),
} as const;
