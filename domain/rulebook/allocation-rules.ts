import { restrictedMoneyFirst } from "./allocation/restricted-money-first";
import { unspentRestrictedGrant } from "./allocation/unspent-restricted-grant";
import { whoCouldPayRule } from "./allocation/who-could-pay";
import { whyMoneyIsLeft } from "./allocation/why-money-is-left";
import type { Rule } from "./rule";

/** Which money pays for what, why some is left, and who could pay. */
export const allocationRules: readonly Rule[] = [restrictedMoneyFirst, unspentRestrictedGrant, whyMoneyIsLeft, whoCouldPayRule];
