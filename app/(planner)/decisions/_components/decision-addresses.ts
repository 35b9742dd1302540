import { asAtHref } from "@/components/scenarios/as-at-view";
import type { IsoDate } from "@/domain/financial-year/financial-year";

/** The addresses of the pages of decisions; the one place that spells them. */
const at = (kind: string, id: string): string => `/decisions/${kind}/${encodeURIComponent(id)}`;
const ofEdition = (edition: number | null): string => (edition === null ? "" : `?edition=${edition}`);

export const decisionAddresses = {
  list: "/decisions",
  arrange: "/decisions/meetings/new",
  meeting: (id: string) => at("meetings", id),
  item: (id: string) => at("items", id),
  recommendation: (id: string) => at("recommendations", id),
  /** The latest edition unless one is named. */
  record: (recommendationId: string, edition: number | null = null) => `${at("records", recommendationId)}${ofEdition(edition)}`,
  exportRecord: (recommendationId: string, edition: number | null = null) => `${at("records", recommendationId)}/export${ofEdition(edition)}`,
} as const;

/** The same pages as they were known by the end of a day; as they are today without one. What is done has no day. */
export const decisionAddressesAt = (day: IsoDate | undefined) => ({
  list: asAtHref(decisionAddresses.list, day),
  meeting: (id: string) => asAtHref(decisionAddresses.meeting(id), day),
  item: (id: string) => asAtHref(decisionAddresses.item(id), day),
  recommendation: (id: string) => asAtHref(decisionAddresses.recommendation(id), day),
  record: (recommendationId: string, edition: number | null = null) => asAtHref(decisionAddresses.record(recommendationId, edition), day),
});

/** The edition an address names; null for none or for something that is no number. */
export function readEdition(value: string | readonly string[] | undefined): number | null {
  return typeof value === "string" && /^[1-9]\d{0,5}$/.test(value) ? Number(value) : null;
}
