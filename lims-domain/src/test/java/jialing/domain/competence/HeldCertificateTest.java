package jialing.domain.competence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jialing.domain.competence.HeldCertificate.State;
import jialing.domain.gate.Activity;
import jialing.domain.gate.Objection;
import jialing.domain.gate.Procedure;
import jialing.domain.gate.QualityElement;
import jialing.domain.gate.Question;
import jialing.domain.people.WorkKind;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.TimeOrderedId;
import org.junit.jupiter.api.Test;

/** Certificates, supervision and fields of signatories as of an instant. */
class HeldCertificateTest {

    private static final UUID LI = TimeOrderedId.next();
    private static final UUID ZHOU = TimeOrderedId.next();
    private static final LocalDate ISSUED = LocalDate.of(2021, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 2, 28);
    private static final String METHOD = "HJ 535-2009";

    private final CompetenceCertificate certificate =
            new CompetenceCertificate(LI, "CQ-WZ", "WZ-1", METHOD, WorkKind.ANALYSIS, ISSUED, LAST);

    @Test
    void itHoldsFromTheFirstDayToTheLastBothIncluded() {
        HeldCertificate held = held();
        assertThat(held.stateAt(noon(ISSUED.minusDays(1)))).isEqualTo(State.NOT_YET);
        assertThat(held.stateAt(noon(ISSUED))).isEqualTo(State.VALID);
        assertThat(held.stateAt(noon(LAST))).isEqualTo(State.VALID);
        assertThat(held.stateAt(noon(LAST.plusDays(1)))).isEqualTo(State.EXPIRED);
    }

    @Test
    void aSuspensionCountsOnlyBetweenItsInstantAndTheReinstatement() {
        Instant suspended = noon(LocalDate.of(2025, 5, 1));
        Instant reinstated = noon(LocalDate.of(2025, 6, 1));
        HeldCertificate held = held(
                change(CertificateChange.Kind.SUSPENDED, suspended, false),
                change(CertificateChange.Kind.REINSTATED, reinstated, false));
        assertThat(held.stateAt(suspended.minusSeconds(1))).isEqualTo(State.VALID);
        assertThat(held.stateAt(suspended)).isEqualTo(State.SUSPENDED);
        assertThat(held.stateAt(reinstated.minusSeconds(1))).isEqualTo(State.SUSPENDED);
        assertThat(held.stateAt(reinstated)).isEqualTo(State.VALID);
    }

    @Test
    void whatWasFalselyObtainedNeverCounted() {
        HeldCertificate held = held(change(
                CertificateChange.Kind.REVOKED,
                ISSUED.atStartOfDay(LabClock.ZONE).toInstant(),
                true));
        assertThat(held.stateAt(noon(ISSUED))).isEqualTo(State.REVOKED);
    }

    @Test
    void whatIsTakenAwayForLaterFaultsStillStandsForWhatWasBefore() {
        HeldCertificate held = held(change(CertificateChange.Kind.REVOKED, noon(LocalDate.of(2025, 5, 1)), false));
        assertThat(held.stateAt(noon(LocalDate.of(2025, 4, 30)))).isEqualTo(State.VALID);
        assertThat(held.stateAt(noon(LocalDate.of(2025, 5, 2)))).isEqualTo(State.REVOKED);
    }

    @Test
    void aCertificateForEveryMatrixCoversEach() {
        assertThat(held().covers(work(METHOD, "water"))).isTrue();
        assertThat(held().covers(work(METHOD, "soil"))).isTrue();
        assertThat(held().covers(work("HJ 536-2009", "water"))).isFalse();
    }

    @Test
    void itIsOfTheInstitutionThatGaveIt() {
        assertThat(held().covers(new Work("CQ-MC", METHOD, "water", WorkKind.ANALYSIS, noon(LAST))))
                .isFalse();
    }

    @Test
    void aReplacedMethodIsCoveredFromItsConfirmationOn() {
        LocalDate confirmed = LocalDate.of(2025, 5, 1);
        var changed = new HeldCertificate(
                certificate,
                List.of(),
                List.of(new MethodChange(
                        TimeOrderedId.next(),
                        certificate.id(),
                        "CQ-WZ",
                        METHOD,
                        "HJ 535-2025",
                        "比对",
                        confirmed,
                        ZHOU,
                        "周敏",
                        "hash")));
        assertThat(changed.covers(new Work("CQ-WZ", "HJ 535-2025", "water", WorkKind.ANALYSIS, noon(confirmed))))
                .isTrue();
        assertThat(changed.covers(
                        new Work("CQ-WZ", "HJ 535-2025", "water", WorkKind.ANALYSIS, noon(confirmed.minusDays(1)))))
                .isFalse();
    }

    @Test
    void whoIsInTrainingIsAdmittedUnderACertifiedSupervisorAndTheSupervisorsCertificateIsUsed() {
        var abilities = new Abilities(ZHOU, List.of(held()), List.of(supervision(null)));
        assertThat(CompetenceAtTheGate.objections(question(ZHOU), WorkKind.ANALYSIS, abilities, "周敏"))
                .isEmpty();
        assertThat(CompetenceAtTheGate.used(question(ZHOU), WorkKind.ANALYSIS, abilities))
                .containsExactlyInAnyOrder(QualityElement.person(LI), QualityElement.competence(certificate.id()));
    }

    @Test
    void aSupervisorWithoutACertificateIsNone() {
        var abilities = new Abilities(ZHOU, List.of(), List.of(supervision(null)));
        assertThat(rules(CompetenceAtTheGate.objections(question(ZHOU), WorkKind.ANALYSIS, abilities, "周敏")))
                .containsExactly("WorksUnderSupervision");
    }

    @Test
    void aSupervisionThatWasEndedAdmitsNobody() {
        var ended = new Supervision.SupervisionEnd("考核", "熊静", noon(LAST).minusSeconds(60));
        var abilities = new Abilities(ZHOU, List.of(held()), List.of(supervision(ended)));
        assertThat(rules(CompetenceAtTheGate.objections(question(ZHOU), WorkKind.ANALYSIS, abilities, "周敏")))
                .containsExactly("CertifiedForTheWork");
    }

    @Test
    void aSignatoryStaysWithinTheField() {
        Question signing = Question.may(ZHOU, Activity.SIGN, noon(LAST), "CQ-WZ")
                .by(List.of(Procedure.of(METHOD, "water", List.of("NH3N", "COD"))));
        assertThat(rules(SignatoriesAtTheGate.objections(signing, List.of(), "周敏")))
                .containsExactly("SignatoryWithinField");
        assertThat(SignatoriesAtTheGate.objections(signing, List.of(appointment("water", null, null)), "周敏"))
                .isEmpty();
        assertThat(rules(SignatoriesAtTheGate.objections(signing, List.of(appointment("water", METHOD, "NH3N")), "周敏")))
                .containsExactly("SignatoryWithinField");
        assertThat(SignatoriesAtTheGate.objections(
                        signing,
                        List.of(appointment("water", METHOD, "NH3N"), appointment("water", null, "COD")),
                        "周敏"))
                .isEmpty();
        assertThat(rules(SignatoriesAtTheGate.objections(signing, List.of(appointment("soil", null, null)), "周敏")))
                .containsExactly("SignatoryWithinField");
    }

    @Test
    void whoIsAppointedForNothingIssuesNoReport() {
        Question issue = Question.may(ZHOU, Activity.ISSUE, noon(LAST), "CQ-WZ");
        assertThat(rules(SignatoriesAtTheGate.objections(issue, List.of(), "周敏")))
                .containsExactly("SignatoryWithinField");
        assertThat(SignatoriesAtTheGate.objections(issue, List.of(appointment("soil", null, null)), "周敏"))
                .isEmpty();
    }

    @Test
    void theBlackListStopsThePersonAndTheInstitutionAndTheWhiteListNobody() {
        assertThat(rules(conduct(entry(ConductEntry.ListColour.BLACK, ZHOU, null))))
                .containsExactly("NotBlacklisted");
        assertThat(rules(conduct(entry(ConductEntry.ListColour.BLACK, null, "CQ-WZ"))))
                .containsExactly("NotBlacklisted");
        assertThat(rules(conduct(entry(ConductEntry.ListColour.WHITE, ZHOU, null))))
                .isEmpty();
        assertThat(rules(conduct(entry(ConductEntry.ListColour.BLACK, LI, null))))
                .isEmpty();
    }

    @Test
    void aDeclaredInterestStandsInTheWay() {
        var interest = new ImpartialityDeclaration.DeclaredInterest("万州分中心", "CQ-WZ", "持股");
        assertThat(rules(ConductAtTheGate.objections(question(ZHOU), List.of(), List.of(interest), "周敏")))
                .containsExactly("NoDeclaredConflict");
    }

    private static List<Objection> conduct(ConductEntry entry) {
        return ConductAtTheGate.objections(question(ZHOU), List.of(entry), List.of(), "周敏");
    }

    private static ConductEntry entry(ConductEntry.ListColour colour, UUID person, String institution) {
        return new ConductEntry(
                TimeOrderedId.next(),
                "CQ-MC",
                colour,
                person,
                institution,
                "某",
                "造假",
                "笔录",
                ISSUED,
                null,
                "孙立新",
                noon(ISSUED),
                null);
    }

    private static Stream<String> rules(List<Objection> objections) {
        return objections.stream().map(each -> each.refusal().rule());
    }

    private static SignatoryAppointment appointment(String matrix, String method, String analyte) {
        return new SignatoryAppointment(
                TimeOrderedId.next(),
                "CQ-WZ",
                ZHOU,
                "周敏",
                "批文",
                "市场监管局",
                ISSUED,
                LAST,
                List.of(new SignatoryAppointment.SignatoryField(matrix, method, analyte)),
                "熊静",
                noon(ISSUED),
                null);
    }

    private static Question question(UUID person) {
        return Question.may(person, Activity.ANALYSE, noon(LAST), "CQ-WZ")
                .by(List.of(Procedure.of(METHOD, "water", List.of("NH3N"))));
    }

    private static Supervision supervision(Supervision.SupervisionEnd end) {
        return new Supervision(
                TimeOrderedId.next(),
                "CQ-WZ",
                new Supervision.SupervisionParty(ZHOU, "周敏"),
                new Supervision.SupervisionParty(LI, "李文静"),
                METHOD,
                "water",
                WorkKind.ANALYSIS,
                LAST.minusMonths(1),
                LAST,
                "熊静",
                noon(LAST.minusMonths(1)),
                end);
    }

    private HeldCertificate held(CertificateChange... changes) {
        return new HeldCertificate(certificate, List.of(changes), List.of());
    }

    private CertificateChange change(CertificateChange.Kind kind, Instant at, boolean falselyObtained) {
        return new CertificateChange(
                TimeOrderedId.next(),
                certificate.id(),
                "CQ-WZ",
                kind,
                at,
                falselyObtained,
                "理由",
                ZHOU,
                "周敏",
                at,
                "hash");
    }

    private static Work work(String method, String matrix) {
        return new Work("CQ-WZ", method, matrix, WorkKind.ANALYSIS, noon(LAST));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(LabClock.ZONE).toInstant();
    }
}
