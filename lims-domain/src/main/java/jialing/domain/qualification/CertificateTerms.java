package jialing.domain.qualification;

import java.time.LocalDate;

/**
 * What a certificate says beside its annex.
 *
 * @param number as it is printed under the mark
 * @param authority who issued it
 * @param validFrom first day of the annex
 * @param validTo last day, included
 */
public record CertificateTerms(
        String number, String authority, AnnexKind kind, LocalDate validFrom, LocalDate validTo) {

    public CertificateTerms {
        number = number == null ? "" : number.strip();
        authority = authority == null ? "" : authority.strip();
    }
}
