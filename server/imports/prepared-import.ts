import "server-only";
import type { RefusalGroup } from "@/domain/needs/import-refusal";
import type { IndicatorMeasure } from "@/domain/needs/lait-dictionary";
import type { IndicatorValue } from "@/domain/needs/lait-values";
import type { NeighbourSet } from "@/domain/needs/neighbour-sets";
import type { OutturnCheck } from "@/domain/needs/outturn-checks";
import type { ImportKind } from "@/domain/needs/publications";
import type { OutturnReturn } from "@/domain/needs/revenue-outturn";
import type { SourceFile } from "./read-source-file";

/** A file read beside the main one. */
export interface Companion {
  readonly kind: "dictionary" | "neighbours";
  readonly name: string;
  readonly sha256: string;
}

/** One edition of the neighbour lists. */
export interface NeighbourEdition {
  readonly label: string;
  readonly month: string;
  readonly sets: readonly NeighbourSet[];
}

interface Prepared {
  readonly kind: ImportKind;
  readonly file: SourceFile;
  readonly companions: readonly Companion[];
  readonly release: string;
  readonly rowsRead: number;
  readonly rowsRefused: number;
  readonly refusals: readonly RefusalGroup[];
  readonly checks: readonly OutturnCheck[];
  /** What a person should know besides: a companion that was not found, a figure out of line. */
  readonly notes: readonly string[];
}

/** Values of the interactive tool, read and ready for any trust. */
export interface PreparedLait extends Prepared {
  readonly kind: "lait";
  readonly values: readonly IndicatorValue[];
  readonly measures: readonly IndicatorMeasure[];
  readonly editions: readonly NeighbourEdition[];
}

/** A revenue outturn, read and ready for any trust; each trust keeps the return of its own authority. */
export interface PreparedOutturn extends Prepared {
  readonly kind: "revenue-outturn";
  readonly year: string;
  readonly layout: "wide" | "long";
  readonly returns: readonly OutturnReturn[];
}

export type PreparedImport = PreparedLait | PreparedOutturn;
