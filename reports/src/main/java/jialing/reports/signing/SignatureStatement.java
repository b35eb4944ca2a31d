package jialing.reports.signing;

import java.time.Instant;

/**
 * What a signature says of itself in a reader's panel.
 *
 * @param field name of the signature field: seal, signatory
 * @param name who signs
 * @param reason meaning of the signature: 签发 CQWZ-2026-0031-01
 */
public record SignatureStatement(String field, String name, String reason, String location, Instant at) {}
