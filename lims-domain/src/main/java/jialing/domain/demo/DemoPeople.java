package jialing.domain.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import jialing.domain.catalogue.Catalogue;
import jialing.domain.catalogue.MethodCalculation;
import jialing.domain.catalogue.Workplace;
import jialing.domain.competence.CompetenceCertificate;
import jialing.domain.competence.IssueCertificate;
import jialing.domain.people.Admission;
import jialing.domain.people.EnrolPerson;
import jialing.domain.people.Person;
import jialing.domain.people.SecretHash;
import jialing.domain.people.WorkKind;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.LabClock;

/** Enrols the people of the demo city and certifies them for their work. Everybody has the same password and PIN. */
@ApplicationScoped
class DemoPeople {

    private static final String PASSWORD = "Jialing-2026";
    static final String PIN = "246810";
    private static final LocalDate SINCE = LocalDate.of(2025, 1, 1);
    private static final int CERTIFICATE_YEARS = 5;
    private static final List<String> SAMPLING_STANDARDS = List.of(
            "HJ 91.2-2022",
            "HJ 91.1-2019",
            "HJ 164-2020",
            "HJ 494-2009",
            "HJ 493-2009",
            "HJ 194-2017",
            "GB/T 16157-1996",
            "HJ/T 166-2004",
            "GB 3096-2008",
            "HJ 1295-2023");

    @Inject
    EnrolPerson enrolPerson;

    @Inject
    IssueCertificate issueCertificate;

    @Inject
    Admission admission;

    @Inject
    LabClock clock;

    /** @return whether there was anybody to enrol */
    boolean enrol(Catalogue catalogue) {
        var newcomers = DemoPerson.all().stream()
                .filter(person ->
                        admission.actorOf(person.account(), clock.today()).isEmpty())
                .toList();
        if (newcomers.isEmpty()) {
            return false;
        }
        SecretHash password = SecretHash.of(PASSWORD);
        SecretHash pin = SecretHash.of(PIN);
        for (DemoPerson newcomer : newcomers) {
            Person person = enrolPerson.enrol(new EnrolPerson.Command(
                    newcomer.name(),
                    newcomer.nameEn(),
                    newcomer.organisation(),
                    newcomer.account(),
                    password,
                    pin,
                    newcomer.capacities(),
                    SINCE));
            certify(newcomer, person, catalogue);
        }
        return true;
    }

    private void certify(DemoPerson newcomer, Person person, Catalogue catalogue) {
        if (newcomer.is(Capacity.SAMPLER)) {
            SAMPLING_STANDARDS.forEach(standard -> certify(person, standard, WorkKind.SAMPLING));
            methods(catalogue, Workplace.FIELD).forEach(method -> certify(person, method, WorkKind.FIELD_MEASUREMENT));
        }
        if (newcomer.is(Capacity.ANALYST)) {
            methods(catalogue, Workplace.BENCH).forEach(method -> certify(person, method, WorkKind.ANALYSIS));
        }
    }

    private void certify(Person person, String method, WorkKind kind) {
        String number =
                "%s-%s".formatted(person.organisation(), person.id().toString().substring(24));
        issueCertificate.register(new CompetenceCertificate(
                person.id(),
                person.organisation(),
                number,
                method,
                kind,
                SINCE,
                SINCE.plusYears(CERTIFICATE_YEARS).minusDays(1)));
    }

    private static List<String> methods(Catalogue catalogue, Workplace workplace) {
        return catalogue.calculations().stream()
                .filter(calculation -> calculation.workplace() == workplace)
                .map(MethodCalculation::standard)
                .distinct()
                .toList();
    }
}
