import { type Machine, RegisterSession } from '../register-session.ts';

/** Makes a fresh copy of the example register at a place and opens it. Its data is loaded only now. */
export async function createExample(
  machine: Machine,
  path: string,
  options: { setAside?: (path: string) => void } = {},
): Promise<RegisterSession> {
  const { fillExample } = await import('./fill-example.ts');
  return RegisterSession.create(machine, path, fillExample, { ...options, example: true });
}
