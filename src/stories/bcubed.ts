/** How well a grouping fits another, item by item (Bagga and Baldwin, 1998), over the items both speak of. */
export function bcubed(
  ids: readonly string[],
  wanted: (id: string) => string | undefined,
  found: (id: string) => string | undefined,
): { readonly precision: number; readonly recall: number; readonly f1: number } {
  const groups = (of: (id: string) => string | undefined): Map<string, string[]> => {
    const all = new Map<string, string[]>();
    for (const id of ids) {
      const group = of(id) ?? `alone:${id}`;
      all.set(group, [...(all.get(group) ?? []), id]);
    }
    return all;
  };
  const [wantedGroups, foundGroups] = [groups(wanted), groups(found)];
  let [precision, recall] = [0, 0];
  for (const id of ids) {
    const want = new Set(wantedGroups.get(wanted(id) ?? `alone:${id}`));
    const got = foundGroups.get(found(id) ?? `alone:${id}`) ?? [];
    const both = got.filter((other) => want.has(other)).length;
    precision += both / got.length;
    recall += both / want.size;
  }
  precision /= ids.length || 1;
  recall /= ids.length || 1;
  return {
    precision,
    recall,
    f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
  };
}
