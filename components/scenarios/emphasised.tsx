/** A sentence with its amounts of money in strong type, so that they can be found at arm's length. */
export function Emphasised({ children }: { readonly children: string }) {
  const parts = children.split(/([+−]?£[\d,]+(?:\.\d\d)?)/);
  return <>{parts.map((part, position) => (position % 2 === 1 ? <strong key={position}>{part}</strong> : part))}</>;
}
