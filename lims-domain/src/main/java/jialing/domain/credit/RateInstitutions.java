package jialing.domain.credit;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jialing.domain.credit.persistence.AppealTable;
import jialing.domain.credit.persistence.FactTable;
import jialing.domain.credit.persistence.RatingTable;
import jialing.domain.credit.persistence.WorkTable;
import jialing.domain.credit.rules.CentreAnswersForRatings;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.organisation.Level;
import jialing.domain.organisation.Organisation;
import jialing.domain.organisation.Organisations;
import jialing.domain.people.AsTheHouse;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** Rates everybody but the municipal centre anew: the house once a day, and whenever the centre asks for it, as after an upheld appeal. */
@UseCase
public class RateInstitutions {

    @Inject
    FactTable facts;

    @Inject
    WorkTable work;

    @Inject
    RatingTable table;

    @Inject
    AppealTable appeals;

    @Inject
    Organisations organisations;

    @Inject
    AsTheHouse house;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    private record Rated(
            String institution,
            LocalDate day,
            String edition,
            BigDecimal score,
            CreditGrade grade,
            boolean vetoed,
            int lines,
            String digest,
            String run) {}

    private record Run(LocalDate day, CreditRules rules, int institutions, int facts, int changed) {}

    /** @return whether this day was still to be rated */
    public boolean tonight() {
        Actor actor = current.mustBe(Capacity.SYSTEM);
        table.hold();
        LocalDate today = clock.today();
        if (table.ranOn(today)) {
            return false;
        }
        rate(today, actor, Capacity.SYSTEM);
        return true;
    }

    public CreditRun now() {
        Actor actor = current.mustBe(Capacity.QUALITY_OFFICER);
        new CentreAnswersForRatings()
                .require(organisations.byCode(actor.organisation()).level());
        table.hold();
        return rate(clock.today(), actor, Capacity.QUALITY_OFFICER);
    }

    private CreditRun rate(LocalDate day, Actor actor, Capacity as) {
        CreditRules rules = CreditRules.inForce(day);
        List<CreditFact> found = house.get(() -> facts.between(rules.windowBefore(day), day));
        Set<String> worked = house.get(() -> work.between(rules.windowBefore(day), day));
        Set<CreditScore.Upheld> upheld = house.get(appeals::upheld);
        Map<String, List<CreditFact>> byInstitution = found.stream().collect(groupingBy(CreditFact::institution));
        Map<String, String> standing = house.get(table::standingDigests);
        List<Scored> scored = organisations.all().stream()
                .filter(each -> each.level() != Level.MUNICIPAL)
                .map(Organisation::code)
                .map(code -> new Scored(
                        code,
                        CreditScore.of(
                                rules, worked.contains(code), byInstitution.getOrDefault(code, List.of()), upheld)))
                .toList();
        List<Scored> changed = scored.stream()
                .filter(each -> !each.digest().equals(standing.get(each.institution())))
                .toList();
        UUID id = TimeOrderedId.next();
        RecordedAct act = ledger.record(Act.of(
                Verb.RATE_INSTITUTIONS,
                Subject.of("CreditRun", id),
                actor,
                as,
                new Run(day, rules, scored.size(), found.size(), changed.size())));
        var run = new CreditRun(
                id,
                day,
                rules.edition(),
                as == Capacity.SYSTEM,
                scored.size(),
                found.size(),
                changed.size(),
                actor.name(),
                act.recordedAt());
        house.run(() -> {
            table.add(run, act);
            changed.forEach(each -> keep(run, each));
        });
        return run;
    }

    private void keep(CreditRun run, Scored scored) {
        CreditScore score = scored.score();
        RecordedAct act = ledger.record(Act.of(
                        Verb.RATE_CREDIT,
                        subject(scored.institution()),
                        Actor.system(),
                        Capacity.SYSTEM,
                        new Rated(
                                scored.institution(),
                                run.day(),
                                score.edition(),
                                score.score(),
                                score.grade(),
                                score.vetoed(),
                                score.lines().size(),
                                scored.digest(),
                                run.id().toString()))
                .inOrganisation(scored.institution()));
        table.add(run, scored.institution(), score, scored.digest(), act);
    }

    /** All ratings of an institution follow each other in one chain of acts. */
    static Subject subject(String institution) {
        return Subject.of(
                "CreditRating", UUID.nameUUIDFromBytes(("credit " + institution).getBytes(StandardCharsets.UTF_8)));
    }

    private record Scored(String institution, CreditScore score, String digest) {

        Scored(String institution, CreditScore score) {
            this(institution, score, score.digest());
        }
    }
}
