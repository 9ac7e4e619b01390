/** Run an action over items, at most `jobs` at a time; results come in the order of the items. */
export async function mapConcurrently<Item, Result>(
  items: readonly Item[],
  jobs: number,
  action: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  const work = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await action(item);
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(jobs, items.length)) }, work));
  return results;
}
