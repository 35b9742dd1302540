import type { confirmationFaults } from "@/domain/decisions/confirm-funding";
import type { FormFault } from "../ui/error-summary";

type Found = ReturnType<typeof confirmationFaults>[number];

/** The faults of a confirmation as the form shows them, each at its field. */
export const faultsOfConfirmation = (found: readonly Found[], fieldIds: Readonly<Record<Found["field"], string>>): FormFault[] => found.map(({ field, message }) => ({ fieldId: fieldIds[field], message }));
