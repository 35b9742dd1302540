import published from "./need-weighted-populations-2024-25.json";

/** One place within one integrated care board, as published. */
export interface PlaceInBoard {
  readonly board: string;
  readonly boardName: string;
  /** The code of the Office for National Statistics. */
  readonly placeCode: string;
  readonly place: string;
  /** Registered patients, "260911.2". */
  readonly registered: string;
  /** The same weighted by need, "247116.32". */
  readonly needWeighted: string;
  /** Its share of its board's need-weighted population as printed, "0.246379". */
  readonly share: string;
}

/** Where the figures come from, as it stands beside them. */
export const needWeightedRelease = { title: published.title, publisher: published.publisher, licence: published.licence, year: published.year, file: published.file, sha256: published.sha256 } as const;

/** Every place of every board, in the order in which they were published. A place whose practices lie in several boards has a row in each. */
export const placesInBoards: readonly PlaceInBoard[] = published.rows.map(([board = "", boardName = "", placeCode = "", place = "", registered = "", needWeighted = "", share = ""]) => ({ board, boardName, placeCode, place, registered, needWeighted, share }));
