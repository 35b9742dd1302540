/** A publication an import reads: how it is cited, whose it is, its licence, and where it is found. */
export type Publication = { readonly title: string; readonly publisher: string; readonly licence: string; readonly link: string };

/** The kinds of import, by the word the command takes. */
export type ImportKind = "lait" | "revenue-outturn";

const openGovernmentLicence = "Open Government Licence v3.0";

/** What each kind of import reads. */
export const publications: Readonly<Record<ImportKind, Publication>> = {
  lait: {
    title: "Local Authority Interactive Tool",
    publisher: "Department for Education",
    licence: openGovernmentLicence,
    link: "https://www.gov.uk/government/publications/local-authority-interactive-tool-lait",
  },
  "revenue-outturn": {
    title: "Revenue outturn: social care and public health services (RO3)",
    publisher: "Ministry of Housing, Communities and Local Government",
    licence: openGovernmentLicence,
    link: "https://www.gov.uk/government/collections/local-authority-revenue-expenditure-and-financing",
  },
};
