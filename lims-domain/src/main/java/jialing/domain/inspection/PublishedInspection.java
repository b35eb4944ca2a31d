package jialing.domain.inspection;

import java.time.Instant;

/**
 * What the public reads of an inspection: no person, no client.
 *
 * @param findings how many things did not conform
 */
public record PublishedInspection(
        String number,
        String title,
        String institutionZh,
        String institutionEn,
        boolean flight,
        Instant inspectedAt,
        InspectionConclusion conclusion,
        long findings,
        String words,
        Instant publishedAt) {}
