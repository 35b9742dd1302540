import { BasisTag } from "@/components/register/basis-tag";
import { SourceLine } from "@/components/register/source-line";
import { Panel } from "@/components/ui/panel";
import type { Outputs } from "@/trpc/types";

interface PlaceListProps {
  readonly title: string;
  readonly places: Outputs["register"]["areas"];
}

/** Places that the documents count but do not name. One note and one source hold for all of them. */
export function PlaceList({ title, places }: PlaceListProps) {
  const [first] = places;
  if (!first) return null;
  return (
    <Panel title={<>{places.length} {title.toLowerCase()} <BasisTag basis={first.basis} madeUp="Names are ours" /></>} subtitle={first.note ?? undefined}>
      <ul className="ww-places">{places.map((place) => <li key={place.id}>{place.name}</li>)}</ul>
      <SourceLine source={first.source} />
    </Panel>
  );
}
