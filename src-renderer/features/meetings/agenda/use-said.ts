import { useEffect, useState } from 'react';

const SAID_FOR = 5000;

/** Something to say for a moment. */
export function useSaid() {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(() => setSaid(''), SAID_FOR);
    return () => clearTimeout(timer);
  }, [said]);
  return [said, setSaid] as const;
}
