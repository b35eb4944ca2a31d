/**
 * Checks the record without the system that made it: an evidence file anywhere, or the whole database against its log.
 *
 * <p>It trusts one thing, the verifier key of the log (and the witnesses that the asker trusts), and shares formats with the
 * writer, not its code: of the domain it knows only the log's published formats.
 */
package jialing.verify;
