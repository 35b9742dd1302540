import Link from "next/link";
import type { MovementTogether } from "@/components/scenarios/what-moved";
import { Unbroken } from "@/components/ui/unbroken";

/** What moved lately: who did what to which scenario, with the reason where a single one was saved. */
export function MovedList({ moved }: { readonly moved: readonly MovementTogether[] }) {
  if (moved.length === 0) return <p>Nothing yet.</p>;
  return (
    <ul className="ww-moved">
      {moved.map(({ when, who, did, movements }) => (
        <li key={`${when} ${who} ${did}`}>
          {who} {did}{" "}
          {movements.map(({ id, what, href }, position) => (
            <span key={id}>{position > 0 && (position === movements.length - 1 ? " and " : "; ")}<Link href={href}><Unbroken>{what.replace(/ (\d+)$/, "\u00a0$1")}</Unbroken></Link></span>
          ))}
          {movements.length === 1 && movements[0]?.reason != null && <>: “{movements[0].reason}”</>}
          <br /><span className="ww-small ww-muted">{when}</span>
        </li>
      ))}
    </ul>
  );
}
