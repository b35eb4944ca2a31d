package jialing.domain.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ControlledDocumentTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final Instant SOME_TIME = Instant.parse("2026-02-20T01:00:00Z");

    private final DocumentVersion first = version(1, MARCH);
    private final DocumentVersion second = version(2, JUNE);

    @Test
    void atMostOneVersionIsInForceOnADay() {
        ControlledDocument sop = document(null, null, first, second);
        assertThat(sop.inForceOn(MARCH.minusDays(1))).isEmpty();
        assertThat(sop.inForceOn(MARCH)).contains(first);
        assertThat(sop.inForceOn(JUNE.minusDays(1))).contains(first);
        assertThat(sop.inForceOn(JUNE)).contains(second);
    }

    @Test
    void whatAVersionIsFollowsFromTheDay() {
        ControlledDocument sop = document(null, null, first, second);
        assertThat(sop.stateOf(first, MARCH)).isEqualTo(VersionState.IN_FORCE);
        assertThat(sop.stateOf(second, MARCH)).isEqualTo(VersionState.APPROVED);
        assertThat(sop.stateOf(first, JUNE)).isEqualTo(VersionState.SUPERSEDED);
    }

    @Test
    void aDraftThatALaterOneFollowsIsDropped() {
        DocumentVersion dropped = version(2, null);
        DocumentVersion draft = version(3, null);
        ControlledDocument sop = document(null, null, first, dropped, draft);
        assertThat(sop.stateOf(dropped, MARCH)).isEqualTo(VersionState.DROPPED);
        assertThat(sop.stateOf(draft, MARCH)).isEqualTo(VersionState.DRAFT);
        assertThat(sop.inForceOn(JUNE)).contains(first);
    }

    @Test
    void withdrawnItIsInForceNoLongerAndWasBefore() {
        ControlledDocument sop = document(null, JUNE, first);
        assertThat(sop.inForceOn(JUNE.minusDays(1))).contains(first);
        assertThat(sop.inForceOn(JUNE)).isEmpty();
        assertThat(sop.stateOf(first, JUNE)).isEqualTo(VersionState.WITHDRAWN);
    }

    @Test
    void reviewIsDueSoManyMonthsAfterTheLastLook() {
        assertThat(document(null, null, first).reviewDueOn(MARCH)).contains(LocalDate.of(2027, 3, 1)); // 12 months
        assertThat(document(LocalDate.of(2026, 5, 10), null, first).reviewDueOn(JUNE))
                .contains(LocalDate.of(2027, 5, 10));
        assertThat(document(null, null, version(1, null)).reviewDueOn(MARCH)).isEmpty();
    }

    private static ControlledDocument document(
            LocalDate reviewedOn, LocalDate withdrawnOn, DocumentVersion... versions) {
        return new ControlledDocument(
                new UUID(0, 1),
                "CQ-WZ",
                "WZ/ZY-01",
                "氨氮测定作业指导书",
                DocumentKind.SOP,
                "HJ 535-2009",
                12,
                List.of(versions),
                reviewedOn,
                withdrawnOn);
    }

    private static DocumentVersion version(int ordinal, LocalDate inForceFrom) {
        return new DocumentVersion(
                new UUID(1, ordinal),
                ordinal,
                "00",
                1,
                "初版",
                new UUID(2, 1),
                "秦岚",
                SOME_TIME,
                Optional.ofNullable(inForceFrom).map(from -> new DocumentVersion.Approval(from, "熊静", SOME_TIME)));
    }
}
