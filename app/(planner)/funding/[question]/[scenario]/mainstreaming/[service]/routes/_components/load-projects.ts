import "server-only";
import { notFound } from "next/navigation";
import { financeHref } from "@/components/finance/finance-address";
import { readServiceIds, routesPath } from "@/components/finance/mainstreaming/routes-address";
import { listInWords } from "@/domain/plan/number-in-words";
import { type FinancePageProps, loadFinance } from "../../../../_components/load-finance";

/** What the pages of ways out begin with: the scenario, and the projects of the address. */
export async function loadProjects<Params extends { readonly service: string }>(props: FinancePageProps<Params>) {
  const loaded = await loadFinance(props);
  const serviceIds = readServiceIds(loaded.params.service);
  const services = serviceIds.flatMap((id) => loaded.scenario.plan.services.find((service) => service.id === id) ?? []);
  if (services.length !== serviceIds.length || services.length === 0) notFound();
  const names = listInWords(services.map(({ name }) => name));
  const here = financeHref(loaded.place, routesPath(serviceIds));
  const crumbs = [{ words: "Funding", href: "/funding" }, { words: loaded.scenario.name, href: financeHref(loaded.place) }, { words: "Projects that end", href: financeHref(loaded.place, "/mainstreaming") }];
  return { ...loaded, serviceIds, services, names, here, crumbs };
}
