/**
 * Electronic signatures on what leaves the house as PDF: ETSI EN 319 142-1 (PAdES), a detached CAdES signature over the whole file, made with an ECDSA P-256
 * key whose certificate the house's own authority issued. Any reader checks it without us; any change after it, even one that a reader would not show, makes
 * it invalid.
 */
package jialing.reports.signing;
