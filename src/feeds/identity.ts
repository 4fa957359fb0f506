export function numericId(link: string): string | null {
  const path = new URL(link).pathname;
  return /(?:^|[-/_])(\d{4,13})(?:\.s?html?|\/)?$/.exec(path)?.[1] ?? null;
}
