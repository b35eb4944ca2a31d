/**
 * Electronic signatures on what leaves the house as PDF: ETSI EN 319 142-1 (PAdES), a detached CAdES signature over the whole file, made with a key whose
 * certificate the house's own authority issued (ECDSA P-256, or SM2 where the operator says so). Any reader checks it without us; any change after it, even one
 * that a reader would not show, makes it invalid. Where the house promises it, a time-stamp service testifies when it was made (B-T), and all that is needed to check
 * it in many years is put beside it (B-LT).
 */
package jialing.reports.signing;
