/** Whether those in a role count for the quorum unless told otherwise. */
export function roleCountsForQuorum(role: string | null): boolean {
  return role === 'chair' || role === 'vice-chair' || role === 'member';
}
