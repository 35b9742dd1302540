import { Button } from "@/components/ui/button";
import { Radios } from "@/components/ui/radios";
import { exitRouteEffects } from "@/domain/mainstreaming/exit-route-effects";
import { exitRouteKind } from "@/domain/plan/choices";
import { capitalised } from "@/domain/plan/number-in-words";

/** The ten kinds of way out, each with what it does to a plan. The choice stands in the address. */
export function RouteKindForm() {
  return (
    <form method="get">
      <Radios id="route" name="route" label="Which way out?" defaultValue="full mainstream" choices={exitRouteKind.options.map((kind) => ({ value: kind, words: capitalised(kind), hint: exitRouteEffects[kind].effect }))} />
      <Button>Continue</Button>
    </form>
  );
}
