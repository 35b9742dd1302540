/** What a field of the standard holds. "or nothing" fields may stand empty as null. */
export type FieldKind =
  | "text" | "text or nothing" | "texts" | "number" | "number or nothing" | "months" | "yes or no" | "currency" | "country"
  | "day" | "part of a date" | "moment" | "web address" | "web address or nothing"
  | { readonly list: Shape }
  | { readonly object: Shape };

/** The fields of one kind of object. */
export interface Shape {
  readonly required: readonly string[];
  readonly fields: Readonly<Record<string, FieldKind>>;
}

const shape = (fields: Readonly<Record<string, FieldKind>>, ...required: readonly string[]): Shape => ({ fields, required });

const location = shape({ id: "text", name: "text or nothing", countryCode: "country", latitude: "number or nothing", longitude: "number or nothing", description: "text or nothing", geoCode: "text or nothing", geoCodeType: "text or nothing", dateModified: "moment" });

const organisation = shape(
  {
    id: "text", name: "text", department: "text", contactName: "text", charityNumber: "text", companyNumber: "text", streetAddress: "text", addressLocality: "text", addressRegion: "text", addressCountry: "text",
    postalCode: "text", telephone: "text", alternateName: "text", email: "text", description: "text", organisationType: "text or nothing", url: "web address", location: { list: location }, dateModified: "moment",
  },
  "id", "name",
);

const event = shape({ title: "text", startDate: "part of a date", endDate: "part of a date", duration: "months", description: "text", dateModified: "moment" });
const classification = shape({ vocabulary: "text", code: "text", title: "text or nothing", description: "text or nothing", url: "web address or nothing", dateModified: "moment" });
const programme = shape({ code: "text", title: "text or nothing", description: "text or nothing", url: "web address or nothing", dateModified: "moment" });
const document = shape({ id: "text", title: "text or nothing", url: "web address or nothing", description: "text or nothing", documentType: "text or nothing", dateModified: "moment" });
const transaction = shape({ id: "text", transactionDate: "day", currency: "currency", value: "number", valueDate: "day", description: "text or nothing", provider: "text or nothing", recipient: "text or nothing", dateModified: "moment" });

/** A grant as the 360Giving Data Standard 1.4 has it. Source: its schema, CC BY 4.0; a test holds this to it. */
export const grantShape: Shape = shape(
  {
    id: "text", title: "text", description: "text", currency: "currency", amountAppliedFor: "number", amountAwarded: "number", amountDisbursed: "number", awardDate: "day", url: "web address",
    plannedDates: { list: event }, actualDates: { list: event },
    recipientIndividual: { object: shape({ id: "text", name: "text" }, "id", "name") },
    toIndividualsDetails: { object: shape({ primaryGrantReason: "text", secondaryGrantReason: "text", grantPurpose: "texts" }) },
    recipientOrganization: { list: organisation }, beneficiaryLocation: { list: location }, fundingOrganization: { list: organisation }, grantProgramme: { list: programme }, fromOpenCall: "yes or no",
    fundingType: { list: classification }, classifications: { list: classification }, relatedDocument: { list: document },
    applicationTransaction: { list: transaction }, commitmentTransaction: { list: transaction }, disbursementTransaction: { list: transaction },
    relatedActivity: "texts", dateModified: "moment", dataSource: "web address or nothing", regrantType: "text", locationScope: "text",
  },
  "id", "title", "description", "currency", "amountAwarded", "awardDate", "fundingOrganization",
);

/** The three amounts of a grant, in the order in which they come about. */
export const amountFields = ["amountAppliedFor", "amountAwarded", "amountDisbursed"] as const;
export type AmountField = (typeof amountFields)[number];

export const amountNames: Readonly<Record<AmountField, string>> = { amountAppliedFor: "applied for", amountAwarded: "awarded", amountDisbursed: "disbursed" };
