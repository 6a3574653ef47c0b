import { lazy, type ReactNode } from 'react';
import { useAppState } from '../../api/app-state.ts';
import { RegisterHome } from './register-home.tsx';
import { Welcome } from './welcome.tsx';

// Once in the life of an installation: its form controls are not part of the first screen.
const FirstRun = lazy(() => import('./first-run.tsx'));

/** What the window opens with: who works here, which register, or the register's home. */
export default function HomePage(): ReactNode {
  const { profile, register } = useAppState();
  if (profile === null) return <FirstRun />;
  return register === null ? <Welcome /> : <RegisterHome register={register} />;
}
