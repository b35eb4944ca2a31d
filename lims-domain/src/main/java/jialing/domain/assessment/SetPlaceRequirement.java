package jialing.domain.assessment;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.assessment.PlaceRequirement.Kind;
import jialing.domain.assessment.PlaceRequirement.Outlet;
import jialing.domain.assessment.persistence.PlaceRequirementTable;
import jialing.domain.assessment.rules.FirstClassAtTheWorkshop;
import jialing.domain.assessment.rules.PlaceLimitIsSound;
import jialing.domain.assessment.rules.SomethingToEnd;
import jialing.domain.catalogue.Analyte;
import jialing.domain.catalogue.Analytes;
import jialing.domain.catalogue.Unit;
import jialing.domain.catalogue.UnitsMeasureTheSame;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.planning.MonitoringSites;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** The quality officer enters a limit of a permit or of one's own, or ends one, and signs it. A change is another version. */
@UseCase
public class SetPlaceRequirement {

    @Inject
    PlaceRequirementTable table;

    @Inject
    PlaceRequirements requirements;

    @Inject
    Analytes analytes;

    @Inject
    MonitoringSites sites;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * @param place code of an outlet, or of a monitoring site
     * @param unit null for the unit in which the analyte is reported
     * @param from null for today
     */
    public record PlaceRequirementAsked(
            Kind kind,
            String place,
            Outlet outlet,
            String matrix,
            String analyte,
            BigDecimal low,
            BigDecimal high,
            boolean notDetected,
            String unit,
            LocalDate from,
            LocalDate until,
            String source) {}

    /** What is signed: the same when a passkey's answer comes with a second request. */
    private record Content(
            Kind kind,
            String place,
            Outlet outlet,
            String matrix,
            String analyte,
            BigDecimal low,
            BigDecimal high,
            Boolean notDetected,
            String unit,
            LocalDate from,
            LocalDate until,
            String source) {

        static Content of(PlaceRequirement limit) {
            return new Content(
                    limit.kind(),
                    limit.place(),
                    limit.outlet(),
                    limit.matrix(),
                    limit.analyte(),
                    limit.low(),
                    limit.high(),
                    limit.notDetected() ? true : null,
                    limit.unit(),
                    limit.from(),
                    limit.until(),
                    limit.source());
        }
    }

    public PlaceRequirement set(PlaceRequirementAsked asked, SigningMeans means) {
        return keep(asked, false, Verb.SET_PLACE_REQUIREMENT, means);
    }

    /** @throws jialing.domain.shared.Refusal by {@link SomethingToEnd} */
    public PlaceRequirement end(PlaceRequirementAsked asked, SigningMeans means) {
        Actor actor = current.mustBe(Capacity.QUALITY_OFFICER);
        LocalDate day = Optional.ofNullable(asked.from()).orElse(clock.today());
        boolean holds = asked.place() != null
                && requirements.inForce(actor.organisation(), asked.place(), day).stream()
                        .anyMatch(each -> each.kind() == asked.kind()
                                && each.matrix().equals(asked.matrix())
                                && each.analyte().equals(asked.analyte()));
        new SomethingToEnd().require(new SomethingToEnd.Ending(asked.place(), asked.analyte(), holds));
        return keep(asked, true, Verb.END_PLACE_REQUIREMENT, means);
    }

    private PlaceRequirement keep(PlaceRequirementAsked asked, boolean ends, Verb verb, SigningMeans means) {
        Actor actor = current.mustBe(Capacity.QUALITY_OFFICER);
        PlaceRequirement limit = limit(asked, ends, actor, clock.now());
        new PlaceLimitIsSound().require(new PlaceLimitIsSound.Asked(limit, clock.today()));
        if (!ends) {
            new FirstClassAtTheWorkshop().require(limit);
        }
        if (limit.kind() == Kind.OWN) {
            sites.byCode(limit.place());
        }
        UUID line = limit.line(actor.organisation());
        var subject = new Subject("PlaceRequirement", line, table.versionsHeld(line) + 1);
        Act act = Act.of(verb, subject, actor, Capacity.QUALITY_OFFICER, Content.of(limit));
        RecordedAct recorded = ledger.record(act.signedBy(signing.sign(act, means)));
        table.add(limit, subject, actor, recorded);
        return limit;
    }

    private PlaceRequirement limit(PlaceRequirementAsked asked, boolean ends, Actor actor, Instant now) {
        Analyte analyte = analyte(asked);
        Unit unit = asked.unit() == null ? analyte.unit() : Unit.of(asked.unit());
        new UnitsMeasureTheSame().require(new UnitsMeasureTheSame.Pair(unit, analyte.unit()));
        return new PlaceRequirement(
                TimeOrderedId.next(),
                asked.kind(),
                asked.place() == null ? null : asked.place().strip(),
                asked.outlet(),
                analyte.matrix(),
                analyte.code(),
                ends ? null : asked.low(),
                ends ? null : asked.high(),
                !ends && asked.notDetected(),
                unit.symbol(),
                Optional.ofNullable(asked.from()).orElse(clock.today()),
                ends ? null : asked.until(),
                ends,
                asked.source() == null ? null : asked.source().strip(),
                actor.name(),
                now);
    }

    private Analyte analyte(PlaceRequirementAsked asked) {
        return Optional.ofNullable(asked.analyte())
                .filter(code -> asked.matrix() != null)
                .flatMap(code -> analytes.find(code, asked.matrix()))
                .orElseThrow(() -> Refusal.invalid(
                        "AnalyteOfTheMatrix",
                        "analyte",
                        "该介质没有监测项目 " + asked.analyte(),
                        "There is no analyte " + asked.analyte() + " in this matrix"));
    }
}
