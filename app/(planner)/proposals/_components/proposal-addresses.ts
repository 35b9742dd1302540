import type { SectionId } from "@/domain/proposals/content";

/** Every address of the proposals' pages, in one place. */
export const proposalAddresses = {
  list: "/proposals",
  begin: "/proposals/new",
  read: (id: string) => `/proposals/${id}`,
  tasks: (id: string) => `/proposals/${id}/edit`,
  section: (id: string, section: SectionId) => `/proposals/${id}/edit/${section}`,
  /** The section's page, opened from check answers: it leads back there. */
  change: (id: string, section: SectionId, field: string) => `/proposals/${id}/edit/${section}?from=check#${field}`,
  check: (id: string) => `/proposals/${id}/edit/check`,
  submitted: (id: string) => `/proposals/${id}/submitted`,
} as const;
