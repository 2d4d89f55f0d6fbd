/**
 * The address a frame goes by. What a page writes into a frame itself (`about:`, `blob:`, `data:`) has none of its own and
 * goes by the page around it.
 * @returns an address, or a mere origin; null where nothing tells
 */
export function addressOf({ location, origin }: Window): string | null {
  if (!/^(about|blob|data):$/.test(location.protocol)) return location.href;
  // A frame in a sandbox has an origin that says nothing.
  const known = [origin, location.ancestorOrigins?.[0]];
  return known.find((one) => one !== undefined && URL.canParse(one)) ?? null;
}
