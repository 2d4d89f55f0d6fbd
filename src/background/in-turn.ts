/**
 * Runs tasks one after the other, so that two changes in quick succession cannot overwrite each other's outcome.
 * A task that fails is reported and does not hold up the next.
 */
export function inTurn(): (task: () => Promise<void>) => void {
  let last = Promise.resolve();
  return (task) => {
    last = last.then(task).catch((error: unknown) => console.error(error));
  };
}
