import { Notice } from "@/components/ui/notice";
import type { EvidenceOverride } from "@/domain/mainstreaming/evidence-of";

/** Tells the board which projects go into base budgets before the evidence it asks for is held, and why; draws nothing where none does. */
export function EvidenceOverrides({ overrides }: { readonly overrides: readonly EvidenceOverride[] }) {
  if (overrides.length === 0) return null;
  return (
    <Notice kind="urgent" title={overrides.length === 1 ? "A project goes into base budgets before its evidence is held" : "Projects go into base budgets before their evidence is held"}>
      <ul>
        {overrides.map(({ routeId, routeName, serviceName, held, threshold, reason }) => (
          <li key={routeId}>{serviceName}: {held} of {threshold} kinds of evidence held, by “{routeName}”. {reason === null ? "No reason was given." : <>Reason given: {reason}</>}</li>
        ))}
      </ul>
    </Notice>
  );
}
