package jialing.domain.competence;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jialing.domain.competence.persistence.AppointmentTable;
import jialing.domain.competence.persistence.ConductTable;
import jialing.domain.competence.persistence.DeclarationTable;
import jialing.domain.competence.persistence.ExpiryTable;
import jialing.domain.competence.persistence.TrainingTable;
import jialing.domain.organisation.Level;
import jialing.domain.organisation.Organisations;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.View;

/** What the quality officer looks through: what ends, who is trained, who may sign, who has declared, and the black and white list. */
@View
public class CompetenceLists {

    private static final Capacity[] SEES_ALL = {Capacity.QUALITY_OFFICER, Capacity.AUDITOR, Capacity.VISITING_INSPECTOR
    };

    private static final int EARLIEST_YEAR = 2000;
    private static final int LATEST_YEAR = 2999;
    private static final int ENDED_DAYS = 90;

    @Inject
    ExpiryTable expiry;

    @Inject
    TrainingTable training;

    @Inject
    AppointmentTable appointments;

    @Inject
    DeclarationTable declarations;

    @Inject
    ConductTable conduct;

    @Inject
    Organisations organisations;

    @Inject
    PeopleHere people;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * @param detail method of a certificate, document of an appointment
     * @param daysLeft negative when it is over
     * @param warnedDays the last term of which was warned: 60, 30 or 7; null for none
     */
    public record EndingSoon(
            UUID id,
            UUID personId,
            String person,
            ExpiringThing what,
            LocalDate expiresOn,
            String detail,
            int daysLeft,
            Integer warnedDays) {}

    public record TrainingYear(int year, List<TrainingPlan> plans, List<Training> trainings) {}

    /** @param declaration null while the person has not declared this year */
    public record Declarer(UUID personId, String name, ImpartialityDeclaration declaration) {}

    public record DeclarationYear(int year, List<Declarer> items) {}

    /** What ends within 60 days, or has ended in the last 90, with nothing behind it. */
    public List<EndingSoon> expiring() {
        LocalDate today = clock.today();
        return expiry
                .endingIn(
                        current.get().organisation(),
                        today.minusDays(ENDED_DAYS),
                        today.plusDays(CompetenceMatrix.EXPIRING_DAYS),
                        today)
                .stream()
                .map(each -> new EndingSoon(
                        each.id(),
                        each.personId(),
                        each.person(),
                        each.what(),
                        each.expiresOn(),
                        each.detail(),
                        (int) (each.expiresOn().toEpochDay() - today.toEpochDay()),
                        each.warnedDays()))
                .toList();
    }

    /** @param year null for this one */
    public TrainingYear training(Integer year) {
        String organisation = current.mustBe(SEES_ALL).organisation();
        int asked = year(year);
        return new TrainingYear(
                asked, training.plansIn(organisation, asked), training.trainingsIn(organisation, asked));
    }

    public List<SignatoryAppointment> signatories() {
        return appointments.in(current.get().organisation());
    }

    /** Everybody who works here, with what they declared in the year. @param year null for this one */
    public DeclarationYear declarations(Integer year) {
        String organisation = current.mustBe(SEES_ALL).organisation();
        int asked = year(year);
        Map<UUID, ImpartialityDeclaration> declared = declarations.in(organisation, asked).stream()
                .collect(Collectors.toMap(ImpartialityDeclaration::personId, Function.identity()));
        return new DeclarationYear(
                asked,
                people.in(organisation).stream()
                        .map(each -> new Declarer(each.personId(), each.name(), declared.get(each.personId())))
                        .toList());
    }

    /** Who keeps the list sees what was struck off, too; everybody else what is in force. */
    public List<ConductEntry> conduct() {
        Level level = organisations.byCode(current.get().organisation()).level();
        Instant now = clock.now();
        return conduct.all().stream()
                .filter(each -> level == Level.MUNICIPAL || each.isInForce(now, LabClock.dayOf(now)))
                .toList();
    }

    private int year(Integer asked) {
        int year = asked == null ? clock.today().getYear() : asked;
        if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
            throw Refusal.invalid("YearExists", "year", "没有这个年度", "There is no such year");
        }
        return year;
    }
}
