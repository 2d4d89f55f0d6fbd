import assert from 'node:assert/strict';
import { inTurn } from '../../src/background/in-turn.ts';

describe('tasks in turn', () => {
  it('end before the next begins, even where one fails', async (): Promise<void> => {
    const seen: string[] = [];
    const take = inTurn();
    const reported: unknown[] = [];
    const { error } = console;
    console.error = (fault: unknown) => reported.push(fault);
    take(async () => {
      seen.push('first begins');
      await new Promise((resolve) => setImmediate(resolve));
      seen.push('first ends');
    });
    const fault = new Error('no room left');
    take(() => Promise.reject(fault));
    await new Promise<void>((resolve) => {
      take(() => {
        seen.push('third');
        return Promise.resolve(resolve());
      });
    });
    console.error = error;
    assert.deepEqual(seen, ['first begins', 'first ends', 'third']);
    assert.deepEqual(reported, [fault]);
  });
});
