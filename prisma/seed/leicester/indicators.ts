import { cite } from "../citation";
import type { IndicatorRow } from "../register-data";

const report = cite("scoping-report-2001");

/** Sixteen best value indicators: the code as the report prints it, spaces and slips included, and the usual code. */
export const leicesterIndicators: readonly IndicatorRow[] = [
  { ...report("257", "K23"), id: "bv-37", codeAsPrinted: "BV 37", codeNormalised: "BVPI 37", description: "Average GCSE or NVQ points of 15 year olds in maintained schools", polarity: "high" },
  { ...report("258", "K23"), id: "bv-38", codeAsPrinted: "BV38", codeNormalised: "BVPI 38", description: "15 year olds with five or more GCSEs at A* to C, per cent", polarity: "high", note: "Printed without a space." },
  { ...report("259", "K23"), id: "bv-39", codeAsPrinted: "BV 39", codeNormalised: "BVPI 39", description: "15 year olds with five or more GCSEs at A* to G, per cent", polarity: "high" },
  { ...report("260", "K23"), id: "bv-40", codeAsPrinted: "BV 40", codeNormalised: "BVPI 40", description: "Pupils at level 4 or above in Key Stage 2 mathematics, per cent", polarity: "high" },
  { ...report("261", "K23"), id: "bv-41", codeAsPrinted: "BV41", codeNormalised: "BVPI 41", description: "Pupils at level 4 or above in Key Stage 2, per cent; subject missing", polarity: "high", note: "Printed without a space. The line breaks off; the indicator of that number is English." },
  { ...report("262", "K23"), id: "bv-44", codeAsPrinted: "BV 44", codeNormalised: "BVPI 44", description: "Pupils permanently excluded, per 1,000 pupils", polarity: "low" },
  { ...report("263", "K23"), id: "bv-45", codeAsPrinted: "BV 45", codeNormalised: "BVPI 45", description: "Half days lost to unauthorised absence, secondary, per cent", polarity: "low" },
  { ...report("264", "K23"), id: "bv-46", codeAsPrinted: "BV46", codeNormalised: "BVPI 46", description: "Half days lost to unauthorised absence, primary, per cent", polarity: "low", note: "Printed without a space." },
  { ...report("265", "K23"), id: "bv-47", codeAsPrinted: "BV 47", codeNormalised: "BVPI 47", description: "Schools with serious weaknesses, per cent", polarity: "low" },
  { ...report("266", "K23"), id: "bv-48", codeAsPrinted: "BV 48", codeNormalised: "BVPI 48", description: "Schools under special measures, per cent", polarity: "low" },
  { ...report("267", "K23"), id: "bv-49", codeAsPrinted: "BV 49", codeNormalised: "BVPI 49", description: "Looked-after children with three or more placements in the year, per cent", polarity: "low" },
  { ...report("268", "K23"), id: "bv-50", codeAsPrinted: "BV 50", codeNormalised: "BVPI 50", description: "Leaving care at 16 or over with one GCSE or more at A to G, per cent", polarity: "high", note: "The official indicator also counts a GNVQ." },
  { ...report("269", "K23"), id: "bv-51", codeAsPrinted: "BV 51", codeNormalised: "BVPI 51", description: "Gross weekly cost of a looked-after child, average of foster care and homes", polarity: "none", note: "Cheaper is not in itself better." },
  { ...report("270", "K23"), id: "bv-61a", codeAsPrinted: "BV 61a", codeNormalised: "BVPI 61a", description: "Gross spending on children in need, as a share of children's services", polarity: "none", note: "Neither more nor less is in itself better." },
  { ...report("271", "K23"), id: "bv-61b", codeAsPrinted: "BV 61b", codeNormalised: "BVPI 61b", probableCode: "BVPI 161", description: "Looked-after children in training, education or employment, per cent", polarity: "high", note: "Probably a misprint of BV 161, which counts care leavers at 19." },
  { ...report("272", "K23"), id: "bv-163", codeAsPrinted: "BV 163", codeNormalised: "BVPI 163", description: "Looked-after children adopted in the year before, per cent", polarity: "high", note: "The official count is of children looked after for six months or more." },
];
