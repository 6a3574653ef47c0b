import { openConnection } from '../../../src-main/database/connection.ts';
import { RegisterSession } from '../../../src-main/register-file/register-session.ts';
import { machineAt } from '../desk.ts';

// Holds a database locked, or a register open, until it is killed.
const [what = '', file = '', dataFolder = ''] = process.argv.slice(2);
const held =
  what === 'database'
    ? openConnection(file, 'write')
    : await RegisterSession.open(machineAt(dataFolder), file);
if ('exec' in held) held.exec('BEGIN EXCLUSIVE');
process.stdout.write('held\n');
// Also keeps what is held from being collected.
setInterval(() => void held, 60_000);
