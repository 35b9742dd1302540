import type { ReactNode } from "react";
import { Notice } from "@/components/ui/notice";
import { mayAct } from "@/domain/access/acts";
import type { Role } from "@/domain/access/roles";

interface MayChangeProps {
  readonly roles: readonly Role[];
  readonly isLatest: boolean;
  readonly children: ReactNode;
}

/** What changes the plan stands here; for an older version, or for who may not, it says so instead. */
export function MayChange({ roles, isLatest, children }: MayChangeProps) {
  if (!isLatest) return <Notice kind="plain"><p>This is an older version. It stays as it was; open the latest to change it.</p></Notice>;
  if (!mayAct(roles, "save a scenario version")) return <Notice kind="plain"><p>You may look at everything here. A commissioning officer, finance manager or pool manager changes it.</p></Notice>;
  return children;
}
