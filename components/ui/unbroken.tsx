/**
 * Words whose hyphens never end a line: in a narrow head "co-ordinators" would otherwise break after "co-". The text
 * stays as it is written, so that it is found, copied and read out as before.
 */
export function Unbroken({ children }: { readonly children: string }) {
  return children.split(/(\S*\w-\w\S*)/).map((part, position) => (position % 2 === 1 ? <span className="ww-nowrap" key={position}>{part}</span> : part));
}
